import type { Picture } from '#db/media/types'
import type { StoryCard } from '#db/stories/types'

/** A special as it appears on a list. `stories` counts those that readers can read. */
export type SpecialCard = { slug: string; title: string; introduction: string; picture: Picture | null; stories: number; updatedAt: Date }
export type Special = SpecialCard & { lead: StoryCard | null; chapters: { title: string; stories: StoryCard[] }[] }
