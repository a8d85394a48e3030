import { and, asc, desc, eq, inArray, ne, or } from 'drizzle-orm'
import { db } from '#db/client'
import { composeFront } from '#db/front/compose'
import { frontSlots } from '#db/front/schema'
import type { Front } from '#db/front/types'
import { listMostRead } from '#db/readings/queries'
import { sections } from '#db/sections/schema'
import { listFrontSpecials } from '#db/specials/queries'
import { selectCards, withBylines } from '#db/stories/cards'
import { publications } from '#db/stories/schema'
import type { Named, StoryCard } from '#db/stories/types'
import { dependsOn, tag } from '#lib/freshness'
import type { BlockLayout } from '#lib/front/areas'
import type { Hue } from '#lib/front/hues'
import type { StoryKind } from '#lib/story/kinds'

type Ordered = Named & { layout?: BlockLayout; hue?: Hue }

/** The front page of this moment, its sections in the order given. Six questions to the database, however large the archive. */
export async function getFront(order: Ordered[]): Promise<Front> {
  dependsOn(tag.front)
  const pins = await db()
    .select({ area: frontSlots.area, position: frontSlots.position, story: frontSlots.story })
    .from(frontSlots)
    .where(ne(frontSlots.area, 'section'))
    .orderBy(asc(frontSlots.area), asc(frontSlots.position))
  const pool = await withBylines(
    await listPool(
      pins.map((pin) => pin.story),
      order.map((section) => section.slug),
    ),
  )
  return { ...composeFront(pool, pins, order), specials: await listFrontSpecials(), mostRead: await listMostRead(5) }
}

/** The story that an editor pinned to the head of a section's front, or null. */
export async function getSectionLead(section: { id: number; slug: string }): Promise<StoryCard | null> {
  dependsOn(tag.section(section.slug))
  const pinned = db()
    .select({ story: frontSlots.story })
    .from(frontSlots)
    .where(and(eq(frontSlots.area, 'section'), eq(frontSlots.position, section.id)))
  const where = and(inArray(publications.story, pinned), eq(publications.section, section.id))
  const [lead] = await withBylines(await selectCards(where, [desc(publications.publishedAt)], 1))
  return lead ?? null
}

/** Where the front's stories come from: the newest, the newest of each section and of each rare kind, and what is pinned. */
function listPool(pinned: number[], slugs: string[]) {
  const newest = [desc(publications.publishedAt), desc(publications.story)]
  const ids = () => db().select({ story: publications.story }).from(publications).$dynamic()
  const sectionNamed = (slug: string) => db().select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
  const parts = [
    ids()
      .orderBy(...newest)
      .limit(30),
    ...slugs.map((slug) =>
      ids()
        .where(eq(publications.section, sectionNamed(slug)))
        .orderBy(...newest)
        .limit(9),
    ),
    ...RARE.map(([kind, size]) =>
      ids()
        .where(eq(publications.kind, kind))
        .orderBy(...newest)
        .limit(size),
    ),
  ]
  const within = [
    ...parts.map((part) => inArray(publications.story, part)),
    ...(pinned.length > 0 ? [inArray(publications.story, pinned)] : []),
  ]
  return selectCards(or(...within), newest, 200)
}

const RARE: [StoryKind, number][] = [
  ['opinion', 4],
  ['gallery', 1],
  ['audio', 3],
  ['video', 3],
  ['live', 1],
]
