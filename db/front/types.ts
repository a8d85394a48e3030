import type { SpecialCard } from '#db/specials/types'
import type { StoryCard } from '#db/stories/types'

/** The front page as it is printed: every story once. */
export type Front = {
  breaking: StoryCard | null
  lead: StoryCard | null
  /** Up to three headlines under the lead. */
  sublinks: StoryCard[]
  /** Three stories beside the lead. */
  secondary: StoryCard[]
  /** The newest of everything, as times and headlines. It may repeat a story that stands elsewhere. */
  stream: StoryCard[]
  opinion: StoryCard[]
  picture: StoryCard | null
  blocks: { section: { slug: string; name: string }; stories: StoryCard[] }[]
  listen: StoryCard[]
  specials: SpecialCard[]
  mostRead: StoryCard[]
}
