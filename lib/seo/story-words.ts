import type { Crops } from '#lib/media/crops'
import type { CorrectionKind } from '#lib/story/changes'
import type { StoryDocument } from '#lib/story/document'
import type { StoryKind } from '#lib/story/kinds'
import { plainText } from '#lib/story/text'

export type SharedPicture = { hash: string; width: number; height: number; widths: number[]; alt: string; crops?: Crops }
type Named = { slug: string; name: string }

/** What the machines are told of a story. A `Story` of `db/stories` has it all. */
export type StoryWords = {
  id: number
  slug: string
  kind: StoryKind
  headline: string
  standfirst: string
  section: Named
  topics: Named[]
  bylines: Named[]
  picture: SharedPicture | null
  body: StoryDocument
  characters: number
  corrections: { kind?: CorrectionKind; wrong: string; right: string; at: number }[]
  ended: boolean
  live: { id: number; headline: string; body: StoryDocument; postedAt: Date }[]
  publishedAt: Date
  updatedAt: Date
}

/** A description for a story: its standfirst, else the beginning of its text up to the end of a sentence. */
export function describedBy(story: { standfirst: string; body: StoryDocument }): string {
  return story.standfirst || opening(plainText(story.body))
}

/** The first sentences of a text, about 120 characters. */
export function opening(text: string): string {
  const line = text.replaceAll('\n', ' ').slice(0, 120)
  const end = Math.max(...['。', '！', '？'].map((sign) => line.lastIndexOf(sign)))
  return end > 30 ? line.slice(0, end + 1) : line
}
