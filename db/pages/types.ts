import type { StoryDocument } from '#lib/story/document'

/** What the desk writes of a standing page. */
export type PageWords = {
  slug: string
  title: string
  /** Empty where conversion does. */
  titleHant: string
  body: StoryDocument
}

/** A standing page in the list of the desk, called and found as readers have it. */
export type PageRow = {
  id: number
  slug: string
  title: string
  titleHant: string
  hidden: boolean
  firstPublished: Date | null
  version: number
  publishedVersion: number | null
  /** When its newest version was saved, and by whom; null where the house did. */
  savedAt: Date
  savedBy: string | null
}

/** A standing page as the desk opens it: its newest words, and how far readers have them. */
export type DeskPage = PageWords & {
  id: number
  hidden: boolean
  firstPublished: Date | null
  version: number
  publishedVersion: number | null
  /** The address that readers have or had. */
  readersSlug: string
  savedAt: Date
}

/** One version of a page in the list of them; `by` is null where the house wrote it, `restored` the version it put back. */
export type PageVersionRow = {
  version: number
  title: string
  restored: number | null
  at: Date
  by: string | null
  publishedAt: Date | null
}
