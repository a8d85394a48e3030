import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Actor, theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { keepStandingVersion, keepWorkingVersion, thinWorkingVersions } from '#db/revisions/commands'
import { getVersion, listVersions } from '#db/revisions/queries'
import { restoreVersion } from '#db/revisions/restore'
import { workingVersions } from '#db/revisions/schema'
import { createStory } from '#db/stories/commands'
import { rowOf } from '#db/stories/outcomes'
import { publishStory } from '#db/stories/publish'
import { getStory } from '#db/stories/queries'
import { recallPublication } from '#db/stories/recall'
import { saveStory } from '#db/stories/save'
import { stories } from '#db/stories/schema'
import { freshDatabase, manuscriptOf } from '#db/testing'
import { inTransaction } from '#db/transaction'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const lin: Actor = { id: 'lin', name: '林若溪' }
const zhou: Actor = { id: 'zhou', name: '周航' }
const noon = new Date('2026-11-27T04:00:00Z')
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000)
const text = (headline: string): Manuscript => manuscriptOf({ headline })

/** A save as the desk makes it, at an instant. */
async function save(actor: Actor, id: number, headline: string, at: Date, how: { kind?: 'restored'; replaces?: boolean } = {}) {
  await inTransaction(async () => {
    const [before] = await db().select().from(stories).where(eq(stories.id, id))
    if (!before) throw new Error('no story')
    const version = before.version + 1
    await db()
      .update(stories)
      .set({ manuscript: text(headline), version, savedBy: actor.id, savedAt: at })
      .where(eq(stories.id, id))
    const kind = how.kind ?? 'autosave'
    await keepWorkingVersion(actor, before, { version, manuscript: text(headline), at, kind }, how.replaces)
  })
}

const listed = async (id: number) => {
  const rows = await listVersions(id)
  const whole = await Promise.all(rows.map((it) => getVersion(id, it.key)))
  return rows.map((it, i) => `${it.kind} ${it.number} ${whole[i]?.manuscript.headline}`)
}

test('what one person saves within two minutes is one version, and the next begins a new one', async () => {
  const id = await createStory(lin, 'report', blankManuscript)
  await save(lin, id, '甲', after(0))
  await save(lin, id, '甲乙', after(50))
  await save(lin, id, '甲乙丙', after(119))
  expect(await listed(id)).toEqual(['autosave 4 甲乙丙'])
  await save(lin, id, '甲乙丙丁', after(121))
  expect(await listed(id)).toEqual(['autosave 5 甲乙丙丁', 'autosave 4 甲乙丙'])
})

test('what two people save is never one version', async () => {
  const id = await createStory(lin, 'report', blankManuscript)
  await save(lin, id, '林的', after(0))
  await save(zhou, id, '周的', after(5))
  await save(lin, id, '林又写', after(10))
  expect(await listed(id)).toEqual(['autosave 4 林又写', 'autosave 3 周的', 'autosave 2 林的'])
})

test('a text that no version holds yet is kept before the first save over it', async () => {
  const id = await createStory(lin, 'report', text('带来的稿子'))
  await save(zhou, id, '改过的稿子', new Date(Date.now() + 1000))
  expect(await listed(id)).toEqual(['autosave 2 改过的稿子', 'autosave 1 带来的稿子'])
})

test('what readers have is a version of its own, with its number and note', async () => {
  const id = await createStory(lin, 'report', text('发布的'))
  await publishStory(theHouse, id, { version: 1, note: '首发', at: noon })
  await save(lin, id, '发布后改的', after(60))
  expect(await listed(id)).toEqual(['autosave 2 发布后改的', 'published 1 发布的'])
  expect((await listVersions(id))[1]).toMatchObject({ key: 'r1', note: '首发', characters: 10 })
})

test('a text that was put aside for another is kept for ever, and so is one that was sent or approved', async () => {
  const id = await createStory(lin, 'report', blankManuscript)
  await save(lin, id, '林的', after(0))
  await save(zhou, id, '周盖过去的', after(5), { replaces: true })
  await inTransaction(() => keepStandingVersion(zhou, id, 'sent', after(6)))
  await inTransaction(() => keepStandingVersion(lin, id, 'approved', after(7)))
  await save(lin, id, '又是林的', after(8), { kind: 'restored', replaces: true })
  await save(lin, id, '林接着写', after(9))
  const all = ['autosave 5 林接着写', 'restored 4 又是林的', 'approved 3 周盖过去的', 'sent 3 周盖过去的', 'replaced 2 林的']
  expect(await listed(id)).toEqual(all)
  await thinWorkingVersions(new Date(noon.getTime() + 400 * 86_400_000))
  expect(await listed(id)).toEqual(all)
})

test('with age the automatic versions lie further apart: all for an hour, then 10 minutes, then an hour', async () => {
  const id = await createStory(lin, 'report', blankManuscript)
  for (let minute = 0; minute <= 60; minute += 3) await save(lin, id, `${minute} 分`, after(minute * 60))
  expect(await thinWorkingVersions(after(3600))).toBe(0)
  expect((await listVersions(id)).length).toBe(21)
  await thinWorkingVersions(after(3 * 3600))
  expect(await listed(id)).toHaveLength(7)
  expect((await listed(id))[0]).toBe('autosave 22 60 分')
  await thinWorkingVersions(after(2 * 86_400))
  expect(await listed(id)).toEqual(['autosave 22 60 分', 'autosave 21 57 分'])
})

test('a version is found under its own story only', async () => {
  const id = await createStory(lin, 'report', blankManuscript)
  const other = await createStory(lin, 'report', blankManuscript)
  await save(lin, id, '甲', after(0))
  const [row] = await listVersions(id)
  if (!row) throw new Error('no version')
  expect(await getVersion(other, row.key)).toBeNull()
  expect(await getVersion(other, 'r1')).toBeNull()
  expect((await getVersion(id, row.key))?.manuscript).toEqual(text('甲'))
})

const terms = (seq: number, over = false) => ({ saveId: crypto.randomUUID(), tab: '4b1f0e9c-3a0e-4a53-9d5b-6f0f3a3a8f10', seq, over })

test('each save of the desk leaves a version behind, and an overwriting one what it has overwritten', async () => {
  const id = await createStory(lin, 'report', blankManuscript)
  await saveStory(lin, id, 1, text('林的'), terms(1))
  await saveStory(zhou, id, 2, text('周的'), terms(2, true))
  expect(await listed(id)).toEqual(['autosave 3 周的', 'replaced 2 林的'])
  await saveStory(zhou, id, 2, text('来迟了'), terms(3))
  expect(await listed(id)).toHaveLength(2)
})

test('an older version is put back as a new one, and what stood there is kept', async () => {
  const id = await createStory(lin, 'report', text('第一稿'))
  await saveStory(lin, id, 1, text('第二稿'), terms(1))
  const first = (await listVersions(id)).at(-1)
  if (!first) throw new Error('no version')
  const restored = await restoreVersion(zhou, id, first.key, 2)
  expect(restored).toMatchObject({ outcome: 'restored', version: 3, manuscript: { headline: '第一稿' } })
  expect(await listed(id)).toEqual(['restored 3 第一稿', 'replaced 2 第二稿', 'autosave 1 第一稿'])
  expect((await rowOf(id))?.manuscript.headline).toBe('第一稿')
})

test('a version is put back only over the text that one has seen', async () => {
  const id = await createStory(lin, 'report', text('第一稿'))
  await saveStory(lin, id, 1, text('第二稿'), terms(1))
  const first = (await listVersions(id)).at(-1)
  if (!first) throw new Error('no version')
  expect(await restoreVersion(zhou, id, first.key, 1)).toMatchObject({
    outcome: 'conflict',
    version: 2,
    manuscript: { headline: '第二稿' },
  })
  expect(await restoreVersion(zhou, id, 'd999999', 2)).toEqual({ outcome: 'missing' })
  expect((await rowOf(id))?.manuscript.headline).toBe('第二稿')
})

test('a published version that is put back keeps the address readers know, and they see nothing of it', async () => {
  const id = await createStory(lin, 'report', text('旧标题'))
  await publishStory(theHouse, id, { version: 1 })
  const slug = (await rowOf(id))?.manuscript.slug
  await saveStory(lin, id, 1, text('新标题'), terms(1))
  await publishStory(theHouse, id, { version: 2 })
  expect(await restoreVersion(lin, id, 'r1', 2)).toMatchObject({ outcome: 'restored', version: 3 })
  const row = await rowOf(id)
  expect(row?.manuscript).toMatchObject({ headline: '旧标题', slug })
  expect((await getStory(id))?.headline).toBe('新标题')
})

test('a version written in a form of the past is not put back, and nothing changes', async () => {
  const id = await createStory(lin, 'report', text('第一稿'))
  await saveStory(lin, id, 1, text('第二稿'), terms(1))
  const odd = { ...text('旧格式'), body: { type: 'doc', attrs: { version: 1 }, content: [{ type: 'hologram' }] } } as never
  await inTransaction(async () => {
    await db().update(workingVersions).set({ manuscript: odd }).where(eq(workingVersions.version, 1))
  })
  const first = (await listVersions(id)).at(-1)
  if (!first) throw new Error('no version')
  expect(await restoreVersion(lin, id, first.key, 2)).toEqual({ outcome: 'unfit' })
  expect((await rowOf(id))?.version).toBe(2)
})

test('a publication that was recalled is told as that', async () => {
  const id = await createStory(lin, 'report', text('发早了的'))
  const key = crypto.randomUUID()
  await publishStory(lin, id, { version: 1, key, change: 'new' })
  await recallPublication(lin, id, key)
  expect(await listed(id)).toEqual(['recalled 1 发早了的'])
})
