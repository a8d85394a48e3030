import type { SeedStory } from './compose.ts'
import { asiaStories } from './stories/asia.ts'
import { audiovisualStories } from './stories/audiovisual.ts'
import { businessStories } from './stories/business.ts'
import { chinaStories } from './stories/china.ts'
import { cultureStories } from './stories/culture.ts'
import { liveStories } from './stories/live.ts'
import { opinionStories } from './stories/opinion.ts'
import { sportsStories } from './stories/sports.ts'
import { techStories } from './stories/tech.ts'
import { worldStories } from './stories/world.ts'

/** Every story of the demo newsroom, oldest first. */
export const seedStories: SeedStory[] = [
  ...asiaStories,
  ...audiovisualStories,
  ...businessStories,
  ...chinaStories,
  ...cultureStories,
  ...liveStories,
  ...opinionStories,
  ...sportsStories,
  ...techStories,
  ...worldStories,
].sort((a, b) => b.hoursAgo - a.hoursAgo)
