import type { Front } from '#db/front/types'
import type { StoryCard } from '#db/stories/types'
import { areaSizes, type BlockLayout, type FrontArea } from '#lib/front/areas'

export type Pin = { area: FrontArea; position: number; story: number }
type Placed = Front['blocks'][number]['section'] & { layout?: BlockLayout }
type Composed = Pick<Front, 'breaking' | 'lead' | 'sublinks' | 'secondary' | 'stream' | 'opinion' | 'picture' | 'blocks' | 'listen'>

/**
 * Lays out the front: what an editor pinned stands where it was pinned, the rest is filled by rule from the newest, and no
 * story stands in two places. `pool` is newest first.
 */
export function composeFront(pool: StoryCard[], pins: Pin[], sections: Placed[]): Composed {
  const byId = new Map(pool.map((card) => [card.id, card]))
  // A pinned story is spoken for before any rule looks at the pool.
  const used = new Set(pins.map((pin) => pin.story))
  const fill = (area: FrontArea, fits: (card: StoryCard) => boolean): StoryCard[] => {
    const size = areaSizes[area]
    const slots: (StoryCard | undefined)[] = Array.from({ length: size })
    for (const pin of pins) if (pin.area === area && pin.position < size) slots[pin.position] = byId.get(pin.story)
    for (let i = 0; i < size; i++) {
      if (slots[i]) continue
      const card = pool.find((it) => !used.has(it.id) && fits(it))
      if (card) used.add(card.id)
      slots[i] = card
    }
    return slots.filter((card) => card !== undefined)
  }
  const pinned = (area: FrontArea) => byId.get(pins.find((pin) => pin.area === area)?.story ?? 0) ?? null
  const weighty = (card: StoryCard) => NEWS.has(card.kind) && card.picture !== null

  const breaking = pinned('breaking')
  const lead = fill('lead', weighty)[0] ?? fill('lead', () => true)[0] ?? null
  const opinion = fill('opinion', (card) => card.kind === 'opinion')
  const listen = fill('listen', (card) => card.kind === 'audio' || card.kind === 'video')
  const picture = fill('picture', (card) => card.kind === 'gallery')[0] ?? null
  const secondary = fill('secondary', weighty)
  const sublinks = fill('sublink', (card) => NEWS.has(card.kind) && card.section.slug === lead?.section.slug)
  const blocks = sections
    .filter(({ slug, layout }) => slug !== 'opinion' && layout !== 'hidden')
    .map(({ layout = 'picture', ...section }) => ({ section, layout, stories: blockOf(pool, used, section.slug) }))
    .filter((block) => block.stories.length > 0)
  return { breaking, lead, opinion, listen, picture, secondary, sublinks, blocks, stream: pool.slice(0, 9) }
}

const NEWS = new Set(['report', 'analysis', 'feature', 'special', 'live'])
const BLOCK = 4

/** Four of a section, one with a picture first. */
function blockOf(pool: StoryCard[], used: Set<number>, section: string): StoryCard[] {
  const free = pool.filter((card) => card.section.slug === section && !used.has(card.id) && card.kind !== 'opinion')
  const first = free.find((card) => card.picture && card.kind !== 'brief') ?? free[0]
  const block = first ? [first, ...free.filter((card) => card !== first)].slice(0, BLOCK) : []
  for (const card of block) used.add(card.id)
  return block
}
