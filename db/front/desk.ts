import { desc, eq, inArray } from 'drizzle-orm'
import { db } from '#db/client'
import type { Pin } from '#db/front/compose'
import { getFront } from '#db/front/queries'
import { frontChanges, frontSlots } from '#db/front/schema'
import type { Place } from '#db/front/slots'
import type { DeskSlot, Front, FrontChange, FrontDesk } from '#db/front/types'
import { listSections } from '#db/sections/queries'
import { getStripDesk } from '#db/specials/front'
import { specials } from '#db/specials/schema'
import { staff } from '#db/staff/schema'
import { stories } from '#db/stories/schema'
import type { StoryCard } from '#db/stories/types'
import { getWireHead } from '#db/wire/queries'
import { areaSizes, type BlockLayout, type FrontArea, frontAreas } from '#lib/front/areas'

const CHANGES_SHOWN = 30

/** The front as the desk arranges it: what readers see in each place, what is pinned there, and the last changes. */
export async function getFrontDesk(sections: { slug: string; name: string; layout: BlockLayout }[]): Promise<FrontDesk> {
  const numbers = new Map((await listSections()).map((it) => [it.slug, it.id]))
  const [version, front, pins, changes] = [await getWireHead(), await getFront(sections), await listPins(), await listChanges()]
  return {
    version,
    slots: frontAreas.flatMap((area) => slotsOf(area, cardsOf(front, area), pins)),
    blocks: sections.map(({ slug, name, layout }) => ({
      ...{ slug, name, layout },
      lead: slotOf({ area: 'section', position: numbers.get(slug) ?? 0 }, undefined, pins),
      stories: (front.blocks.find((it) => it.section.slug === slug)?.stories ?? []).map(({ id, headline }) => ({ id, headline })),
    })),
    strip: await getStripDesk(),
    changes,
  }
}

type PinRow = NonNullable<DeskSlot['pinned']> & Pick<Pin, 'area' | 'position'>

function cardsOf(front: Front, area: (typeof frontAreas)[number]): StoryCard[] {
  const one = (card: StoryCard | null) => (card ? [card] : [])
  const cards: Record<(typeof frontAreas)[number], StoryCard[]> = {
    breaking: one(front.breaking),
    lead: one(front.lead),
    sublink: front.sublinks,
    secondary: front.secondary,
    opinion: front.opinion,
    picture: one(front.picture),
    listen: front.listen,
  }
  return cards[area]
}

function slotsOf(area: FrontArea, cards: StoryCard[], pins: PinRow[]): DeskSlot[] {
  return Array.from({ length: areaSizes[area] }, (_, position) => slotOf({ area, position }, cards[position], pins))
}

function slotOf({ area, position }: Place, card: StoryCard | undefined, pins: PinRow[]): DeskSlot {
  const pin = pins.find((it) => it.area === area && it.position === position)
  return {
    area,
    position,
    shown: card
      ? { id: card.id, headline: card.headline, section: card.section.name, kind: card.kind, publishedAt: card.publishedAt }
      : null,
    pinned: pin ? { story: pin.story, headline: pin.headline, until: pin.until, by: pin.by, at: pin.at } : null,
  }
}

async function listPins(): Promise<PinRow[]> {
  const { area, position, story, until, pinnedAt: at } = frontSlots
  return db()
    .select({ area, position, story, until, at, headline: stories.headline, by: staff.name })
    .from(frontSlots)
    .innerJoin(stories, eq(stories.id, story))
    .leftJoin(staff, eq(staff.id, frontSlots.pinnedBy))
}

async function listChanges(): Promise<FrontChange[]> {
  const { id, at, area, position, before, after, cause } = frontChanges
  const rows = await db()
    .select({ id, at, area, position, before, after, cause, by: staff.name })
    .from(frontChanges)
    .leftJoin(staff, eq(staff.id, frontChanges.by))
    .orderBy(desc(id))
    .limit(CHANGES_SHOWN)
  const [strip, other] = [rows.filter((it) => it.area === 'special'), rows.filter((it) => it.area !== 'special')]
  const [titles, headlines] = [await titlesOf(numbersIn(strip)), await headlinesOf(numbersIn(other))]
  return rows.map((row) => {
    const special = row.area === 'special'
    const named = (pinned: { story: number } | null) =>
      pinned ? ((special ? titles : headlines).get(pinned.story) ?? `${special ? '专题' : '稿件'} ${pinned.story}`) : null
    return { ...row, before: named(row.before), after: named(row.after) }
  })
}

type Changed = Pick<typeof frontChanges.$inferSelect, 'before' | 'after'>
const numbersIn = (rows: Changed[]) => [
  ...new Set(rows.flatMap((it) => [it.before?.story, it.after?.story]).filter((it) => it !== undefined)),
]

async function titlesOf(wanted: number[]): Promise<Map<number, string>> {
  if (wanted.length === 0) return new Map()
  const rows = await db().select({ id: specials.id, title: specials.title }).from(specials).where(inArray(specials.id, wanted))
  return new Map(rows.map((row) => [row.id, row.title]))
}

async function headlinesOf(wanted: number[]): Promise<Map<number, string>> {
  if (wanted.length === 0) return new Map()
  const rows = await db().select({ id: stories.id, headline: stories.headline }).from(stories).where(inArray(stories.id, wanted))
  return new Map(rows.map((row) => [row.id, row.headline]))
}
