/** Something with a name and how often it was read. */
export type Counted = { id: number; name: string; reads: number }

/** A story with its reads in a period, and of how many it is known that they came to the end. */
export type StoryNumbers = {
  id: number
  headline: string
  section: string | null
  publishedAt: Date | null
  reads: number
  ended: number
}
