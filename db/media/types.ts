import type { Crops } from '#lib/media/crops'
import type { Licence, MediaKind } from '#lib/media/kinds'

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
  /** What must stay in sight when a frame cuts it: per cent from the left and from the top. */
  focusX: number
  focusY: number
  /** What single frames show instead, where an editor has said so. */
  crops: Crops
  alt: string
  caption: string
  credit: string
}

/** Any media file that a story's body names. */
export type Media = Picture & {
  kind: MediaKind
  /** What the file was called; for showing only. */
  name: string
  licence: Licence
  people: string
  keywords: string
  mime: string
  /** Path under the site's root of the file to play or fetch; for pictures, the widest JPEG. */
  src: string
  /** Playing time in seconds. */
  seconds: number | null
  bytes: number
}

/** A media file with all that the desk knows of it. */
export type FiledFile = Media & {
  takenAt: Date | null
  uploadedAt: Date
  /** Name of who sent it. */
  uploadedBy: string | null
  /** Number of who sent it. */
  sentBy: string | null
  /** In the bin since. */
  binnedAt: Date | null
}

/** What shows a media file. `readers`: they have it; else only a working copy does. */
export type Use = { of: 'story' | 'author' | 'special' | 'page'; id: number; slug: string; name: string; readers: boolean }
