import type { Picture } from '#db/media/types'
import type { StoryCard } from '#db/stories/types'
import type { StoryState } from '#lib/story/kinds'

/** A special as it appears on a list. `stories` counts those that readers can read. */
export type SpecialCard = {
  id: number
  slug: string
  title: string
  introduction: string
  picture: Picture | null
  stories: number
  updatedAt: Date
}
export type Special = Omit<SpecialCard, 'id'> & { lead: StoryCard | null; chapters: { title: string; stories: StoryCard[] }[] }

/** All that the desk writes of a special. The lead need not stand in a chapter. */
export type SpecialWords = {
  slug: string
  title: string
  introduction: string
  picture: number | null
  pictureAlt: string
  lead: number | null
  hidden: boolean
  chapters: { title: string; stories: number[] }[]
}

/** A special as the desk lists it: `published` counts the stories that readers can read. */
export type SpecialRow = {
  id: number
  slug: string
  title: string
  hidden: boolean
  version: number
  frontPosition: number | null
  updatedAt: Date
  stories: number
  published: number
}

/** A special as the desk edits it, with what its stories are called. */
export type DeskSpecial = SpecialWords & {
  id: number
  version: number
  named: { id: number; headline: string; state: StoryState }[]
}
