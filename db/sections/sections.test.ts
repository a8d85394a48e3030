import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { pinToFront } from '#db/front/commands'
import { getFrontDesk } from '#db/front/desk'
import { getFront, getSectionLead } from '#db/front/queries'
import { addPage } from '#db/pages/commands'
import { getRedirect } from '#db/redirects/queries'
import { addSection, changeSection, orderSections, removeSection } from '#db/sections/commands'
import { getSection, listSections, listSectionsForDesk } from '#db/sections/queries'
import type { SectionWords } from '#db/sections/types'
import { getSite } from '#db/settings/queries'
import { createStory } from '#db/stories/commands'
import { getForDesk } from '#db/stories/desk'
import { publishStory } from '#db/stories/publish'
import { getStory, listLatestInSection } from '#db/stories/queries'
import { saveStory } from '#db/stories/save'
import { withdrawStory } from '#db/stories/withdraw'
import { freshDatabase, manuscriptOf, publish } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'
import { inScript } from '#lib/chinese/script'
import { emptyDocument } from '#lib/story/document'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const look = { layout: 'picture' as const, opening: 'picture' as const, hue: '' as const, hidden: false }
const words = (name: string, slug: string, more: Partial<SectionWords> = {}): SectionWords => ({
  ...{ name, slug, nameHant: '', description: '' },
  ...look,
  ...more,
})
const menu = async () => (await getSite()).sections.map((it) => it.slug)

test('a section stands last in the menu, in both scripts by hand, and gives way where its address is taken', async () => {
  expect(await addSection(theHouse, words('后生', 'housheng', { nameHant: '後生', hue: 'pine' }))).toEqual({ outcome: 'created', id: 3 })
  expect(await menu()).toEqual(['asia', 'china', 'housheng'])
  expect(inScript(await getSite(), 'zh-hant').sections[2]).toMatchObject({ name: '後生', hue: 'pine' })
  await addPage(theHouse, { slug: 'about', title: '关于我们', titleHant: '', body: emptyDocument })
  for (const slug of ['asia', 'about', 'search', 'admin', 'zh-hant', 'topic'])
    expect(await addSection(theHouse, words('某', slug)), slug).toMatchObject({ outcome: 'refused' })
  expect(await addSection(theHouse, words('亚洲', 'yazhou'))).toMatchObject({ outcome: 'refused', reasons: ['已经有频道“亚洲”'] })
})

test('an edit by version: renamed with its address, the old one and its feed lead on, every page is printed anew', async () => {
  const story = await publish({ section: 1 })
  expect(await changeSection(theHouse, 1, { ...words('亚太', 'yatai', { nameHant: '亞太' }), version: 1 })).toEqual({
    outcome: 'saved',
    version: 2,
  })
  expect(await changeSection(theHouse, 1, { ...words('别名', 'bieming'), version: 1 })).toEqual({
    outcome: 'conflict',
    version: 2,
    name: '亚太',
  })
  expect((await getRedirect('/asia'))?.target).toBe('/yatai')
  expect((await getRedirect('/asia/rss.xml'))?.target).toBe('/yatai/rss.xml')
  expect(await getSection('asia')).toBeNull()
  expect(inScript(await getStory(story), 'zh-hant')?.section.name).toBe('亞太')
  const told = (await listWireAfter(0)).find((row) => row.event === 'section-changed')
  expect(told?.hard).toEqual(expect.arrayContaining(['site', 'section:asia', 'section:yatai']))
})

test('a hidden section leaves the menu and the front, and keeps its page', async () => {
  await changeSection(theHouse, 2, { ...words('中国', 'china', { hidden: true }), version: 1 })
  await publish({ section: 2 })
  expect(await menu()).toEqual(['asia'])
  expect((await getFront((await getSite()).sections)).blocks.map((it) => it.section.slug)).not.toContain('china')
  expect((await getSection('china'))?.hidden).toBe(true)
  expect((await listSections()).map((it) => it.slug)).toEqual(['asia', 'china'])
})

test('an order names every section once, and was made from the one that stands', async () => {
  expect(await orderSections(theHouse, [1, 2], [2, 1])).toEqual({ outcome: 'arranged' })
  expect(await menu()).toEqual(['china', 'asia'])
  expect(await orderSections(theHouse, [1, 2], [2, 1])).toEqual({ outcome: 'conflict', order: [2, 1] })
  for (const order of [[2], [2, 2], [1, 2, 3]]) expect(await orderSections(theHouse, [2, 1], order)).toMatchObject({ outcome: 'refused' })
})

test('a section with stories is given up only when they move: working copies, what readers have, and whoever is writing', async () => {
  const printed = await publish({ headline: '已发', section: 1 })
  const draft = await createStory(theHouse, 'report', manuscriptOf({ headline: '草稿', section: 1 }))
  expect(await removeSection(theHouse, 1, null)).toMatchObject({ outcome: 'refused', reasons: [expect.stringContaining('2 篇稿件')] })
  expect(await removeSection(theHouse, 1, 1)).toMatchObject({ outcome: 'refused' })
  expect(await removeSection(theHouse, 1, 2)).toEqual({ outcome: 'removed', moved: 2 })
  expect(await menu()).toEqual(['china'])
  expect((await getStory(printed))?.section.slug).toBe('china')
  expect((await getForDesk(draft))?.manuscript.section).toBe(2)
  expect((await getRedirect('/asia'))?.target).toBe('/china')
  const china = await getSection('china')
  expect((await listLatestInSection(china ?? { id: 0, slug: '' })).cards.map((it) => it.headline)).toEqual(['已发'])
  // Somebody had the draft open, with the section that is gone.
  await saveStory(theHouse, draft, 1, manuscriptOf({ headline: '草稿', section: 1 }))
  expect((await getForDesk(draft))?.manuscript.section).toBe(2)
  await publishStory(theHouse, draft, { version: 2 })
  expect((await getStory(draft))?.section.slug).toBe('china')
  expect(await addSection(theHouse, words('新亚洲', 'asia'))).toMatchObject({ outcome: 'refused' })
  expect(await removeSection(theHouse, 2, null)).toMatchObject({ outcome: 'refused', reasons: ['至少要留一个频道'] })
})

test('an empty section is gone, its number too', async () => {
  expect(await removeSection(theHouse, 2, null)).toEqual({ outcome: 'removed', moved: 0 })
  expect((await listSectionsForDesk()).map((it) => it.slug)).toEqual(['asia'])
  expect(await getRedirect('/china')).toBeNull()
  expect(await removeSection(theHouse, 2, null)).toEqual({ outcome: 'missing' })
})

test('a story leads its section’s front beside its place on the front, and nothing else may lead it', async () => {
  const [own, other] = [await publish({ headline: '本频道', section: 1 }), await publish({ headline: '别的频道', section: 2 })]
  const asia = { id: 1, slug: 'asia' }
  await pinToFront(theHouse, 'lead', 0, own)
  expect(await pinToFront(theHouse, 'section', 1, own)).toEqual({ outcome: 'arranged' })
  expect((await getSectionLead(asia))?.headline).toBe('本频道')
  expect((await getFront((await getSite()).sections)).lead?.headline).toBe('本频道')
  expect((await listWireAfter(0)).at(-1)?.hard).toEqual(['section:asia'])
  expect(await pinToFront(theHouse, 'section', 1, other)).toMatchObject({ outcome: 'refused', reasons: ['只有“亚洲”的稿件能作它的头条'] })
  expect(await pinToFront(theHouse, 'section', 9, own)).toMatchObject({ outcome: 'refused', reasons: ['没有这个频道'] })
  const desk = await getFrontDesk((await getSite()).sections)
  expect(desk.blocks[0]?.lead).toMatchObject({ area: 'section', position: 1, pinned: { story: own } })
  await withdrawStory(theHouse, own, '消息来源有误')
  expect(await getSectionLead(asia)).toBeNull()
})
