import { Fragment } from 'react'
import { headlinePieces } from '#lib/chinese/headline-breaks'

/** A headline that breaks between words only; its parent says `word-break: keep-all`, as h1 to h4 do. */
export function Headline({ text }: { text: string }) {
  return headlinePieces(text).map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
    <Fragment key={place}>
      {place > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
}
