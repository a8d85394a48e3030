import type { Piece } from '#lib/chinese/snippet'

/** A text with what the reader looked for marked in it. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
  return pieces.map((piece, place) => (piece.hit ? <mark key={place}>{piece.text}</mark> : piece.text))
}
