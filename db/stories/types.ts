import type { Media, Picture } from '#db/media/types'
import type { PrintedCorrection } from '#db/stories/schema'
import type { Change } from '#lib/story/changes'
import type { StoryDocument } from '#lib/story/document'
import type { BylineRole, StoryKind, StoryState } from '#lib/story/kinds'

/** What has a page of its own. `nameHant`: its traditional form, where that is kept by hand. */
export type Named = { slug: string; name: string; nameHant?: string }
export type Byline = Named & { role: BylineRole; title: string; portrait: Picture | null }

/** A published story as it appears on a list or a front. */
export type StoryCard = {
  id: number
  slug: string
  kind: StoryKind
  headline: string
  kicker: string
  standfirst: string
  dateline: string
  section: Named
  picture: Picture | null
  /** Empty where the list does not ask for them. */
  bylines: Byline[]
  /** Reading time in minutes. */
  minutes: number
  /** Playing time in seconds of an audio or video story. */
  seconds: number | null
  /** A live story that has ended. */
  ended: boolean
  publishedAt: Date
  /** Equal to `publishedAt` while the text has not changed. */
  updatedAt: Date
}

/** A published story as its own page needs it. */
export type Story = StoryCard & {
  revision: number
  characters: number
  keyPoints: string[]
  body: StoryDocument
  topics: Named[]
  corrections: PrintedCorrection[]
  special: { slug: string; title: string } | null
  /** Media named in the body, by number. */
  media: Record<number, Media>
  /** Stories named by read-more blocks, by number; a withdrawn one is missing. */
  readMore: Record<number, StoryCard>
  related: StoryCard[]
  live: LivePost[]
}

export type LivePost = { id: number; headline: string; body: StoryDocument; key: boolean; pinned: boolean; postedAt: Date }

export type Withdrawal = { story: number; headline: string; reason: string; withdrawnAt: Date }

/** One page of a list; `more` says whether there is another. */
export type ListPage = { cards: StoryCard[]; page: number; more: boolean }

/** What changed after publication, newest first, for the history page. */
export type PublicRevision = {
  number: number
  publishedAt: Date
  note: string
  change: Change
  headline: string
  characters: number
}

/** A story as a row of the desk's list. */
export type DeskRow = {
  id: number
  kind: StoryKind
  state: StoryState
  headline: string
  section: string | null
  savedAt: Date
  savedBy: string | null
  /** Slug of the published story, null when readers don't have it. */
  slug: string | null
  publishedAt: Date | null
  createdAt: Date
  firstPublishedAt: Date | null
  plannedAt: Date | null
  /** Since when it lies in the bin. */
  binnedAt: Date | null
  assignee: string | null
  version: number
  /** True when the working copy is ahead of what readers have. */
  ahead: boolean
}
