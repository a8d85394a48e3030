import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { fillArchive } from '#db/fill/archive'
import { searchStories } from '#db/search/queries'
import { createStory } from '#db/stories/commands'
import { publishStory } from '#db/stories/publish'
import { getStory, listLatest } from '#db/stories/queries'
import { bylines, publications, revisions, stories, storyTopics } from '#db/stories/schema'
import { freshDatabase } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'
import { manuscriptSchema } from '#lib/story/manuscript'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const now = new Date('2026-11-23T08:00:00Z')
const leaves = async (story: number) => {
  const [row] = await db().select().from(stories).where(eq(stories.id, story))
  const [printed] = await db().select().from(publications).where(eq(publications.story, story))
  const kept = await db().select().from(revisions).where(eq(revisions.story, story))
  const signed = await db().select().from(bylines).where(eq(bylines.story, story)).orderBy(asc(bylines.position))
  const filed = await db().select().from(storyTopics).where(eq(storyTopics.story, story)).orderBy(asc(storyTopics.topic))
  return { row, printed, kept, signed, filed }
}

test('a filled story is in every table what the commands would have made of it', async () => {
  await fillArchive(12, 1, now)
  const { cards } = await listLatest()
  expect(cards).toHaveLength(12)
  const filled = await leaves(cards[3]?.id ?? 0)
  const manuscript = filled.kept[0]?.manuscript
  if (!manuscript || !filled.row || !filled.printed) throw new Error('nothing was filled')
  expect(manuscriptSchema.safeParse(manuscript).success).toBe(true)
  const id = await createStory(theHouse, filled.row.kind, manuscript)
  await publishStory(theHouse, id, { version: 1, at: filled.printed.publishedAt })
  const published = await leaves(id)
  const alike = (it: typeof filled) =>
    JSON.parse(JSON.stringify(it, (key, value) => (['id', 'story', 'createdAt', 'savedAt'].includes(key) ? undefined : value)))
  expect(alike(filled)).toEqual(alike(published))
  const found = (await searchStories({ q: manuscript.headline })).cards.map((card) => card.id)
  expect(found).toEqual(expect.arrayContaining([id, cards[3]?.id]))
  expect(await getStory(cards[3]?.id ?? 0)).toMatchObject({ headline: manuscript.headline })
})

test('the same seed gives the same archive, with distinct headlines up to now', async () => {
  await fillArchive(40, 7, now)
  const first = (await listLatest()).cards.map((card) => [card.headline, card.publishedAt.getTime()])
  expect(new Set(first.map(([headline]) => headline)).size).toBe(first.length)
  expect(first[0]?.[1]).toBeLessThan(now.getTime())
  await close()
  close = await freshDatabase()
  await fillArchive(40, 7, now)
  expect((await listLatest()).cards.map((card) => [card.headline, card.publishedAt.getTime()])).toEqual(first)
})

test('a batch is one row on the wire, and the last row renews the site', async () => {
  await fillArchive(5, 1, now)
  const rows = await listWireAfter(0)
  expect(rows.map((row) => row.event)).toEqual(['archive-filled', 'site-changed'])
  expect(rows.at(-1)?.hard).toEqual(['site'])
})
