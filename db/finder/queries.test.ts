import { afterAll, beforeAll, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { findForDesk } from '#db/finder/queries'
import { addPage } from '#db/pages/commands'
import { openSpecial } from '#db/specials/commands'
import { addStaff } from '#db/staff/commands'
import { createStory } from '#db/stories/commands'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { print } from '#lib/freshness'
import { emptyDocument } from '#lib/story/document'

let close: () => Promise<void>
let mine: number
const lin = { id: '', name: '林若溪' }
beforeAll(async () => {
  close = await freshDatabase()
  lin.id = (await addStaff(theHouse, { name: '林若溪', email: 'lin@desk.example', role: 'reporter', passwordHash: 'x' })) ?? ''
  mine = await createStory(lin, 'report', manuscriptOf({ headline: '湄公河三角洲的盐' }))
  await publish({ headline: '北京的春天' })
  const lead = await publish({ headline: '一百%的增长' })
  await addPage(theHouse, { slug: 'about', title: '关于本报', titleHant: '', body: emptyDocument })
  await openSpecial(theHouse, {
    ...{ slug: 'honghai', title: '红海绕航半年', introduction: '导语', picture: null, pictureAlt: '' },
    ...{ lead, hidden: false, chapters: [] },
  })
})
afterAll(() => close())

const find = (words: string, terms: { only?: string; colleagues?: boolean; drafts?: boolean } = {}) =>
  findForDesk(words, { colleagues: false, hidden: false, drafts: false, ...terms })
const headlines = async (words: string, only?: string) => (await find(words, only ? { only } : {})).stories.map((it) => it.headline)

test.each(['湄公河', 'meigonghe', 'mgh', 'MGH'])('%s calls for the topic and for the story that has it in its headline', async (words) => {
  const { topics, stories } = await find(words)
  expect(topics).toEqual([{ slug: 'meigonghe', name: '湄公河' }])
  expect(stories.map((it) => it.headline)).toEqual(['湄公河三角洲的盐'])
})

test('sections, authors and specials are called for in the same ways', async () => {
  expect((await find('zg')).sections).toEqual([{ slug: 'china', name: '中国' }])
  expect((await find('yazhou')).sections).toEqual([{ slug: 'asia', name: '亚洲' }])
  expect((await find('若溪')).authors).toEqual([{ slug: 'lin-ruoxi', name: '林若溪' }])
  expect((await find('hhrh')).specials).toMatchObject([{ slug: 'honghai', name: '红海绕航半年', hidden: false }])
})

test('standing pages by name and by sound, those out of sight only for who writes them', async () => {
  expect((await find('gybb')).pages).toEqual([])
  expect((await find('gybb', { drafts: true })).pages).toMatchObject([{ slug: 'about', name: '关于本报', hidden: true }])
})

test('a story by its number and by words, signs of the database among them being but signs', async () => {
  expect(await headlines(String(mine))).toContain('湄公河三角洲的盐')
  expect(await headlines('百%')).toEqual(['一百%的增长'])
  expect(await headlines('%')).toEqual(['一百%的增长'])
  expect(await headlines('_')).toEqual([])
  expect(await headlines("' or 1=1 --")).toEqual([])
})

test('a story is found by any word of its working copy, one’s own draft too', async () => {
  expect((await headlines('插秧')).toSorted()).toEqual(['一百%的增长', '北京的春天', '湄公河三角洲的盐'].toSorted())
  expect(await headlines('插秧', lin.id)).toEqual(['湄公河三角洲的盐'])
})

test('who may see only their own stories finds no others, by words or by sounds', async () => {
  expect(await headlines('北京')).toEqual(['北京的春天'])
  for (const words of ['北京', 'bjd', 'beijing']) expect(await headlines(words, lin.id)).toEqual([])
  expect(await headlines('mgh', lin.id)).toEqual(['湄公河三角洲的盐'])
})

test('colleagues are told only where they are asked for', async () => {
  expect((await find('lrx')).staff).toEqual([])
  expect((await find('lrx', { colleagues: true })).staff).toEqual([{ id: lin.id, name: '林若溪' }])
})

test('it asks the database at most nine times, however much there is', async () => {
  for (const words of ['湄公河', 'mgh', 'zzzz']) {
    const printing = { tags: new Set<string>(), queries: 0 }
    await print(printing, () => find(words, { colleagues: true }))
    expect(printing.queries).toBeLessThanOrEqual(9)
  }
})
