import type { KeptKind } from '#lib/story/kept'
import type { Manuscript } from '#lib/story/manuscript'

/** Names one version of a story: `d12` a version of the working copy, `r3` the third that was published. */
export type VersionKey = `d${number}` | `r${number}`

/** A version of a story as the desk lists it. */
export type VersionRow = {
  key: VersionKey
  kind: KeptKind | 'published' | 'recalled'
  /** The count of saves of a working version; the number of a published one. */
  number: number
  /** What the desk wrote about a published one. */
  note: string
  by: string | null
  at: Date
  characters: number
}

export type KeptVersion = Omit<VersionRow, 'characters'> & { manuscript: Manuscript }
