import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { getFrontAt } from '#db/front/ahead'
import { undoFrontChange } from '#db/front/commands'
import { getFrontDesk } from '#db/front/desk'
import { getFront } from '#db/front/queries'
import { jobs } from '#db/jobs/schema'
import { workOffOne } from '#db/jobs/work'
import { getRedirect } from '#db/redirects/queries'
import { dueWorks } from '#db/schedules/due'
import { changeSpecial, openSpecial } from '#db/specials/commands'
import { getSpecialForDesk, listSpecialsForDesk } from '#db/specials/desk'
import { getStripDesk, pinSpecial } from '#db/specials/front'
import { getSpecial, listSpecials, previewSpecial } from '#db/specials/queries'
import type { SpecialWords } from '#db/specials/types'
import { createStory } from '#db/stories/commands'
import { getStory } from '#db/stories/queries'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const words = (title: string, slug: string, more: Partial<SpecialWords> = {}): SpecialWords => ({
  ...{ title, slug, introduction: '导语', picture: null, pictureAlt: '', lead: null, hidden: false, chapters: [] },
  ...more,
})
async function open(title: string, slug: string, more: Partial<SpecialWords> = {}): Promise<number> {
  const opened = await openSpecial(theHouse, words(title, slug, more))
  if (opened.outcome !== 'created') throw new Error(JSON.stringify(opened))
  return opened.id
}
const strip = async () => (await getFront([])).specials.map((it) => it.title)

test('a special is prepared out of sight, published with what is ready, and its order is the editor’s', async () => {
  const [a, b, c] = [await publish({ headline: '甲' }), await publish({ headline: '乙' }), await publish({ headline: '丙' })]
  const draft = await createStory(theHouse, 'report', manuscriptOf({ headline: '草稿' }))
  const id = await open('红海', 'honghai', { hidden: true, lead: c })
  expect(await getSpecial('honghai')).toBeNull()
  expect(await listSpecials()).toEqual([])
  expect((await getStory(c))?.special).toBeNull()
  const chapters = [
    { title: '二', stories: [b, draft] },
    { title: '一', stories: [a] },
  ]
  expect(await changeSpecial(theHouse, id, { ...words('红海', 'honghai', { lead: c, chapters }), version: 1 })).toEqual({
    outcome: 'saved',
    version: 2,
  })
  const special = await getSpecial('honghai')
  expect(special?.lead?.headline).toBe('丙')
  expect(special?.chapters.map((it) => [it.title, it.stories.map((card) => card.headline)])).toEqual([
    ['二', ['乙']],
    ['一', ['甲']],
  ])
  expect(await getSpecialForDesk(id)).toMatchObject({ chapters, lead: c, version: 2 })
  expect((await listSpecialsForDesk())[0]).toMatchObject({ stories: 4, published: 3, hidden: false })
  expect((await getStory(a))?.special).toEqual({ slug: 'honghai', title: '红海' })
  const told = (await listWireAfter(0)).at(-1)?.hard
  expect(told).toEqual(expect.arrayContaining(['front', 'specials', 'special:honghai', `story:${a}`, `story:${draft}`]))
})

test('what can’t be is refused, each with its reason; an edit began from an older version is told so', async () => {
  const a = await publish({ headline: '甲' })
  const id = await open('红海', 'honghai', { lead: a })
  const refusals: [Partial<SpecialWords>, string][] = [
    [{ chapters: [{ title: '一', stories: [] }] }, '“一”一章还没有稿件'],
    [
      {
        chapters: [
          { title: '一', stories: [a] },
          { title: '二', stories: [a] },
        ],
      },
      '同一篇稿件只能放在一章里',
    ],
    [
      {
        chapters: [
          { title: '一', stories: [a] },
          { title: '一', stories: [] },
        ],
      },
      '两章不能同名',
    ],
    [{ chapters: [{ title: '一', stories: [999] }] }, '没有稿件 999'],
    [{ picture: 999 }, '题图不在媒资库里'],
    [{ lead: null }, '还没有稿件，不能发布'],
    [{ introduction: '' }, '还没有导语，不能发布'],
  ]
  for (const [more, reason] of refusals) {
    const result = await changeSpecial(theHouse, id, { ...words('红海', 'honghai', { lead: a, ...more }), version: 1 })
    expect(result).toMatchObject({ outcome: 'refused', reasons: expect.arrayContaining([reason]) })
  }
  expect(await openSpecial(theHouse, words('别的', 'honghai', { hidden: true }))).toMatchObject({ outcome: 'refused' })
  await changeSpecial(theHouse, id, { ...words('红海航路', 'honghai-hanglu', { lead: a }), version: 1 })
  expect((await getRedirect('/special/honghai'))?.target).toBe('/special/honghai-hanglu')
  expect(await changeSpecial(theHouse, id, { ...words('红', 'hong', { lead: a }), version: 1 })).toEqual({
    ...{ outcome: 'conflict', version: 2, name: '红海航路' },
  })
})

test('the strip of the front: pinned where an editor put it, the rest the newest; a special that is taken away leaves it', async () => {
  const lead = await publish({ headline: '甲' })
  const [one, two, three] = [await open('一', 'yi', { lead }), await open('二', 'er', { lead }), await open('三', 'san', { lead })]
  expect(await strip()).toEqual(['三', '二'])
  expect(await pinSpecial(theHouse, 1, one, { expect: null })).toEqual({ outcome: 'arranged' })
  expect(await strip()).toEqual(['三', '一'])
  expect(await pinSpecial(theHouse, 1, two, { expect: null })).toEqual({ outcome: 'conflict', special: one })
  expect(await pinSpecial(theHouse, 0, one, { expect: null })).toEqual({ outcome: 'arranged' })
  expect(await strip()).toEqual(['一', '三'])
  expect(await getStripDesk()).toMatchObject({
    places: [
      { shown: { title: '一' }, pinned: { title: '一' } },
      { shown: { title: '三' }, pinned: null },
    ],
  })
  expect(await pinSpecial(theHouse, 0, null, { expect: one })).toEqual({ outcome: 'arranged' })
  expect(await strip()).toEqual(['三', '二'])
  await pinSpecial(theHouse, 0, two, { expect: null })
  await changeSpecial(theHouse, two, { ...words('二', 'er', { lead, hidden: true }), version: 1 })
  expect(await strip()).toEqual(['三', '一'])
  expect(await pinSpecial(theHouse, 0, two, { expect: null })).toMatchObject({ outcome: 'refused' })
  expect(await pinSpecial(theHouse, 5, three, { expect: null })).toMatchObject({ outcome: 'refused' })
})

test('a special stands in the strip until its hour; every change can be told and undone, also that it was put elsewhere', async () => {
  const lead = await publish({ headline: '甲' })
  const [one, two] = [await open('一', 'yi', { lead }), await open('二', 'er', { lead })]
  await open('三', 'san', { lead })
  const soon = new Date(Date.now() + 60_000)
  expect(await pinSpecial(theHouse, 0, one, { until: new Date(0), expect: null })).toMatchObject({ outcome: 'refused' })
  expect(await pinSpecial(theHouse, 0, one, { until: soon, expect: null })).toEqual({ outcome: 'arranged' })
  expect((await getStripDesk()).places[0]?.pinned).toEqual({ id: one, title: '一', until: soon })
  expect(await pinSpecial(theHouse, 1, one, { until: soon, expect: null })).toEqual({ outcome: 'arranged' })
  const told = async () =>
    (await getFrontDesk([])).changes.map(({ area, position, before, after, cause }) => [area, position, before, after, cause])
  expect(await told()).toEqual([
    ['special', 1, null, '一', 'desk'],
    ['special', 0, '一', null, 'desk'],
    ['special', 0, null, '一', 'desk'],
  ])
  const [last] = (await getFrontDesk([])).changes
  expect(await undoFrontChange(theHouse, last?.id ?? 0)).toEqual({ outcome: 'arranged' })
  expect(await strip()).toEqual(['三', '二'])
  expect(await undoFrontChange(theHouse, last?.id ?? 0)).toMatchObject({ outcome: 'refused' })

  await pinSpecial(theHouse, 0, one, { until: soon, expect: null })
  const later = new Date(soon.getTime() + 1)
  expect((await getFrontAt(later, [])).specials.map((it) => it.title)).toEqual(['三', '二'])
  expect(await strip()).toEqual(['一', '三'])
  while (await workOffOne(dueWorks, () => later)) {}
  expect(await strip()).toEqual(['三', '二'])
  expect((await told())[0]).toEqual(['special', 0, '一', null, 'ended'])

  await pinSpecial(theHouse, 0, two, { until: new Date(later.getTime() + 60_000), expect: null })
  await changeSpecial(theHouse, two, { ...words('二', 'er', { lead, hidden: true }), version: 1 })
  expect((await told())[0]).toEqual(['special', 0, '二', null, 'withdrawn'])
  expect(await db().$count(jobs, eq(jobs.state, 'waiting'))).toBe(0)
})

test('a special can be seen before it is published, with those of its stories that readers have', async () => {
  const draft = await createStory(theHouse, 'report', manuscriptOf({ headline: '草稿' }))
  const id = await open('红海', 'honghai', { hidden: true, chapters: [{ title: '一', stories: [draft] }] })
  expect(await previewSpecial(id)).toBeNull()
  const lead = await publish({ headline: '甲' })
  await changeSpecial(theHouse, id, {
    ...words('红海', 'honghai', { hidden: true, lead, chapters: [{ title: '一', stories: [draft] }] }),
    version: 1,
  })
  expect(await previewSpecial(id)).toMatchObject({ title: '红海', lead: { headline: '甲' }, chapters: [] })
  expect(await getSpecial('honghai')).toBeNull()
})
