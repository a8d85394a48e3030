import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { listDeeds } from '#db/audit/queries'
import { database, db, rows } from '#db/client'
import { binStory, unbinStory } from '#db/desk/bin'
import { actOnMany } from '#db/desk/bulk'
import { countLibrary, listLibrary } from '#db/desk/library'
import { purgeOldBin, purgeStories } from '#db/desk/purge'
import { undoBulk } from '#db/desk/undo'
import { replyToNote, writeNote } from '#db/notes/commands'
import { sharePreview } from '#db/previews/commands'
import { listKnownStories } from '#db/specials/desk'
import { createStory } from '#db/stories/commands'
import { getForDesk } from '#db/stories/desk'
import { saveStory } from '#db/stories/save'
import { binnedStories, stories } from '#db/stories/schema'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { returnStory, submitStory } from '#db/workflow/commands'
import { getStoryStatus } from '#db/workflow/queries'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const DAY = 86_400_000
const now = new Date()
const later = (days: number) => new Date(now.getTime() + days * DAY)
const all = () => true

/** Every table of the paper's but the audit, whose rows are for ever, as text. */
async function everythingWritten(): Promise<string> {
  const tables = database().sqlite
    ? await rows<{ name: string }>(sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
    : await rows<{ name: string }>(sql`select tablename as name from pg_tables where schemaname = 'public'`)
  const texts = await Promise.all(
    tables.filter((it) => it.name !== 'audit').map((it) => rows(sql`select * from ${sql.identifier(it.name)}`)),
  )
  return JSON.stringify(texts)
}

async function binnedWithAll(): Promise<number> {
  const id = await createStory(
    theHouse,
    'report',
    manuscriptOf({ headline: '绝密线索', bylines: [{ author: 1, role: 'reporter' }] }, '绝密线索'),
  )
  await saveStory(theHouse, id, 1, manuscriptOf({ headline: '绝密线索' }, '绝密线索之二'))
  await submitStory(theHouse, id, { version: 2 })
  await returnStory(theHouse, id, { version: 2, reason: '先放一放' })
  const note = await writeNote(theHouse, id, { text: '绝密线索的来源', mentions: ['x'] })
  if (note.outcome === 'noted') await replyToNote(theHouse, id, note.note, { text: '绝密线索已核' })
  await sharePreview(theHouse, id, later(1))
  await binStory(theHouse, id)
  return id
}

test('of a purged story no word is left, its number and its moves stand, and nobody finds or takes it back', async () => {
  const id = await binnedWithAll()
  expect(await everythingWritten()).toContain('绝密线索')
  expect(await purgeStories(theHouse, [id])).toEqual({ outcome: 'removed', done: [id], left: [] })
  expect(await everythingWritten()).not.toContain('绝密')
  expect((await listLibrary({ words: '绝密线索', binned: true })).stories).toEqual([])
  expect(await countLibrary()).toEqual({ states: {}, binned: 0 })
  expect((await getStoryStatus(id, now))?.steps.map((it) => it.verb)).toEqual(['return', 'submit'])
  expect([await unbinStory(theHouse, id), await purgeStories(theHouse, [id])]).toEqual([{ outcome: 'missing' }, { outcome: 'missing' }])
  expect(await actOnMany(theHouse, { do: 'restore' }, [id], all)).toEqual({ outcome: 'missing' })
  expect([await getForDesk(id), await listKnownStories([id])]).toEqual([null, []])
  expect((await listDeeds({}, 1))[0]).toMatchObject({ action: 'story-purged', subject: `story:${id}`, detail: { headline: '绝密线索' } })
})

test('whoever still has a purged story open puts no words back, and no undo does', async () => {
  const id = await createStory(theHouse, 'report', manuscriptOf({ headline: '甲' }))
  const given = await actOnMany(theHouse, { do: 'topic', topic: 1 }, [id], all)
  await binStory(theHouse, id)
  await purgeStories(theHouse, [id])
  expect(await saveStory(theHouse, id, 2, manuscriptOf({ headline: '又来了' }))).toMatchObject({ outcome: 'conflict' })
  expect(await undoBulk(theHouse, 'bulk' in given ? (given.bulk ?? 0) : 0, all)).toEqual({ outcome: 'missing' })
  expect(await everythingWritten()).not.toContain('又来了')
})

test('only what lies in the bin is purged, and never what readers had, even if it got there', async () => {
  const plain = await createStory(theHouse, 'report', manuscriptOf({ headline: '在稿库里' }))
  const out = await publish({ headline: '发过的' })
  expect(await purgeStories(theHouse, [plain, out, 999])).toEqual({ outcome: 'missing' })
  await inTransaction(async () => {
    await db()
      .insert(binnedStories)
      .values({ story: out, binnedBy: null, binnedAt: later(-40) })
    // As a fault might leave it: only the published version knows.
    await db().update(stories).set({ printed: null, firstPublishedAt: null }).where(eq(stories.id, out))
  })
  expect(await purgeStories(theHouse, [out])).toMatchObject({ done: [], left: [{ story: out, reason: expect.stringContaining('发布过') }] })
  expect(await purgeOldBin(theHouse, now)).toBe(0)
  expect(await everythingWritten()).toContain('发过的')
})

test('the bin purges after thirty days and not before, and not what was taken back', async () => {
  const [old, back] = [await binnedWithAll(), await binnedWithAll()]
  expect(await purgeOldBin(theHouse, later(29.9))).toBe(0)
  await unbinStory(theHouse, back)
  expect(await purgeOldBin(theHouse, later(30.1))).toBe(1)
  expect(await purgeOldBin(theHouse, later(60))).toBe(0)
  expect([(await getForDesk(old))?.id, (await getForDesk(back))?.manuscript.headline]).toEqual([undefined, '绝密线索'])
})
