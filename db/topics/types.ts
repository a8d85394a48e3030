/** What the desk writes of a topic. */
export type TopicWords = { slug: string; name: string; nameHant: string; description: string }

/** A topic as the desk lists it: how many published stories stand under it, and what was merged into it. */
export type DeskTopic = TopicWords & { id: number; version: number; stories: number; merged: string[] }

/** A merge as the desk tells it. */
export type MergeRecord = {
  id: number
  at: Date
  by: string | null
  source: string
  target: string
  stories: number
  undoneAt: Date | null
}

/** What a merge would touch. */
export type MergePreview = {
  source: { id: number; name: string; slug: string; version: number }
  target: { id: number; name: string; slug: string; version: number }
  /** Published stories that come under the target, how many of them stand there already, and the newest headlines. */
  stories: number
  both: number
  newest: { id: number; headline: string }[]
  /** Stories not published yet that are to stand under the source. */
  waiting: number
  /** Addresses that will lead to the target, in the simplified edition; the traditional one follows them. */
  addresses: string[]
  /** Pages that are printed anew: stories, lists, feeds and sitemap, in every edition. */
  pages: number
}
