import type { SeedBlock, SeedPicture } from './compose.ts'
import { seedPages } from './pages.ts'
import { seedSpecials } from './specials.ts'
import { seedStories } from './stories.ts'

/** What tells one drawing from another. */
export const drawingKey = ({ scene, palette, seed }: SeedPicture): string => `${scene}-${palette}-${seed}`

/** Every drawing that the demo newsroom shows, each once. */
export function seedDrawings(): SeedPicture[] {
  const shown = [
    ...seedStories.flatMap((story) => [...(story.picture ? [story.picture] : []), ...story.body.flatMap(picturesIn)]),
    ...seedSpecials.map((special) => special.picture),
    ...seedPages.flatMap((page) => page.body.flatMap(picturesIn)),
  ]
  return [...new Map(shown.map((picture) => [drawingKey(picture), picture])).values()]
}

function picturesIn(block: SeedBlock): SeedPicture[] {
  if (!('seed' in block)) return []
  if (block.seed === 'picture') return [block.picture]
  if (block.seed === 'gallery') return block.pictures
  return block.seed === 'video' ? [block.poster] : []
}
