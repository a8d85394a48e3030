import type { SpecialCard } from '#db/specials/types'
import type { Named, StoryCard } from '#db/stories/types'
import type { BlockLayout, FrontArea } from '#lib/front/areas'
import type { Hue } from '#lib/front/hues'
import type { StoryKind } from '#lib/story/kinds'

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
  blocks: { section: Named & { hue?: Hue }; layout: BlockLayout; stories: StoryCard[] }[]
  listen: StoryCard[]
  specials: SpecialCard[]
  mostRead: StoryCard[]
}

/** A place on the front as the desk sees it. */
export type DeskSlot = {
  area: FrontArea
  position: number
  /** What readers see there, null when there is nothing. */
  shown: { id: number; headline: string; section: string; kind: StoryKind; publishedAt: Date } | null
  /** What an editor pinned there; it need not be shown yet, when it waits for its hour. */
  pinned: { story: number; headline: string; until: Date | null; by: string | null; at: Date } | null
}

/** A change of a place as the desk tells it. */
export type FrontChange = {
  id: number
  at: Date
  by: string | null
  area: FrontArea
  position: number
  before: string | null
  after: string | null
  cause: string
}

/** The front as the desk arranges it. `version` is the wire's: whatever happens in the paper may change what the rule fills in. */
export type FrontDesk = {
  version: number
  slots: DeskSlot[]
  /** `lead`: what is pinned to the head of the section's own front; the rule takes the newest with a picture. */
  blocks: { slug: string; name: string; layout: BlockLayout; lead: DeskSlot; stories: { id: number; headline: string }[] }[]
  strip: StripDesk
  changes: FrontChange[]
}

/** The strip of specials: in each place what readers see and what an editor put there; and all there are to choose from. */
export type StripDesk = {
  places: { position: number; shown: Titled | null; pinned: (Titled & { until: Date | null }) | null }[]
  choices: Titled[]
}
type Titled = { id: number; title: string }
