/** A picture as a page needs it. Renditions lie at `lib/links` `renditionPath(hash, width, format)`. */
export type Picture = {
  id: number
  hash: string
  width: number
  height: number
  /** Widths at which renditions exist, ascending. */
  widths: number[]
  /** Average colour, `#rrggbb`. */
  colour: string | null
  alt: string
  caption: string
  credit: string
}

/** Any media file that a story's body names. */
export type Media = Picture & {
  kind: 'picture' | 'audio' | 'video' | 'captions'
  mime: string
  /** Path under the site's root of the file to play or fetch; for pictures, the widest JPEG. */
  src: string
  /** Playing time in seconds. */
  seconds: number | null
  bytes: number
}
