import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { audit } from '#db/audit/schema'
import { db } from '#db/client'
import { restoreVersion } from '#db/revisions/restore'
import { forgetSaves } from '#db/saves/commands'
import { saves } from '#db/saves/schema'
import { createStory } from '#db/stories/commands'
import { getForDesk } from '#db/stories/desk'
import { publishStory } from '#db/stories/publish'
import { type SaveTerms, saveStory } from '#db/stories/save'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf } from '#db/testing'
import { archiveStory, reopenStory } from '#db/workflow/commands'

let close: () => Promise<void>
let id: number
beforeEach(async () => {
  close = await freshDatabase()
  id = await createStory(theHouse, 'report', manuscriptOf({ headline: '零' }))
})
afterEach(() => close())

const tab = crypto.randomUUID()
const named = (seq: number, more: Partial<SaveTerms> = {}): SaveTerms => ({ saveId: crypto.randomUUID(), tab, seq, ...more })
const save = (version: number, headline: string, terms?: SaveTerms) => saveStory(theHouse, id, version, manuscriptOf({ headline }), terms)
const headline = async () => (await getForDesk(id))?.manuscript.headline

test('the same save sent again gets the answer it got, also after somebody else has saved', async () => {
  const terms = named(1)
  const first = await save(1, '一', terms)
  expect(first).toMatchObject({ outcome: 'saved', version: 2 })
  expect(await save(1, '一', terms)).toEqual(first)
  await save(2, '二', { ...named(1), tab: crypto.randomUUID() })
  expect(await save(1, '一', terms)).toEqual(first)
  expect(await headline()).toBe('二')
})

test('the same save sent ten times at once counts once', async () => {
  const terms = named(1)
  const answers = await Promise.all(Array.from({ length: 10 }, () => save(1, '一', terms)))
  expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1)
  expect((await getForDesk(id))?.version).toBe(2)
})

test('a save that its own tab has overtaken never writes, whatever version it names', async () => {
  await save(1, '新', named(2))
  expect(await save(1, '旧', named(1))).toEqual({ outcome: 'superseded', seq: 2, version: 2 })
  expect(await save(2, '旧', named(1))).toMatchObject({ outcome: 'superseded' })
  expect(await save(2, '另一页', { ...named(1), tab: crypto.randomUUID() })).toMatchObject({ outcome: 'saved', version: 3 })
  expect(await headline()).toBe('另一页')
})

test('of fifty tabs saving one version one is saved, and the others are told what it wrote', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => save(1, `第 ${i}`, { ...named(1), tab: crypto.randomUUID() })))
  expect(answers.filter((it) => it.outcome === 'saved')).toHaveLength(1)
  const kept = await headline()
  const refused = answers.filter((it) => it.outcome === 'conflict')
  expect(refused).toHaveLength(49)
  for (const it of refused) expect(it).toMatchObject({ version: 2, manuscript: { headline: kept } })
})

test('publishing, withdrawing and what they do to the slug never stand against a save begun before them', async () => {
  await publishStory(theHouse, id, { version: 1 })
  expect(await save(1, '一', named(1))).toMatchObject({ outcome: 'saved', version: 2 })
  const frozen = (await getForDesk(id))?.manuscript.slug
  expect(frozen).not.toBe('')
  await withdrawStory(theHouse, id, '有误')
  expect(await save(2, '二', named(2))).toMatchObject({ outcome: 'saved', version: 3 })
  expect((await getForDesk(id))?.manuscript.slug).toBe(frozen)
})

test('a text put over another is in the audit, an ordinary save is not', async () => {
  await save(1, '一', named(1))
  await save(2, '盖过', named(2, { over: true }))
  const rows = await db()
    .select()
    .from(audit)
    .where(eq(audit.subject, `story:${id}`))
  expect(rows.map((it) => it.action)).toEqual(['story-created', 'story-overwritten'])
  expect(rows[1]?.detail).toEqual({ version: 2 })
})

test('of each tab twenty answers are kept, and none for longer than a month', async () => {
  for (let seq = 1; seq <= 25; seq += 1) await save(seq, `第 ${seq}`, named(seq))
  expect(await db().select().from(saves)).toHaveLength(20)
  await forgetSaves(new Date(Date.now() + 31 * 86_400_000))
  expect(await db().select().from(saves)).toEqual([])
})

test('an archived story takes no text, not even over a newer one; opened again it takes what waited', async () => {
  await save(1, '一', named(1))
  await archiveStory(theHouse, id)
  for (const refused of [
    await save(2, '二', named(2)),
    await save(1, '旧', { ...named(1), tab: crypto.randomUUID(), over: true }),
    await restoreVersion(theHouse, id, 'd1', 2),
  ])
    expect(refused).toEqual({ outcome: 'refused', reasons: ['稿件已归档，不能再改；请先重新打开'] })
  expect(await getForDesk(id)).toMatchObject({ version: 2, state: 'archived', manuscript: { headline: '一' } })
  await reopenStory(theHouse, id)
  expect(await save(2, '二', named(2))).toMatchObject({ outcome: 'saved', version: 3 })
})
