import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { addPage, changePage, orderPages, restorePage } from '#db/pages/commands'
import { getPageForDesk, getPageVersion, listPages, listPageVersions } from '#db/pages/desk'
import { publishPage } from '#db/pages/publishing'
import { getPage } from '#db/pages/queries'
import { add, text, words } from '#db/pages/testing'
import { addSection } from '#db/sections/commands'
import { getSite } from '#db/settings/queries'
import { addStaff } from '#db/staff/commands'
import { readIn } from '#db/terms/edition'
import { freshDatabase } from '#db/testing'
import { emptyDocument } from '#lib/story/document'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const foot = async () => (await getSite()).standing.map((it) => it.slug)

test('an edit names the version it began from; who comes late is told who was there, and overwrites nothing', async () => {
  const lin = {
    name: '林若溪',
    id: (await addStaff(theHouse, { name: '林若溪', email: 'lin@desk.example', role: 'chief', passwordHash: 'x' })) ?? '',
  }
  const id = await add(words('关于本报', 'about'))
  expect(await changePage(lin, id, { ...words('关于我们', 'about'), version: 1 })).toEqual({ outcome: 'saved', version: 2 })
  const late = await changePage(theHouse, id, { ...words('关于他们', 'about'), version: 1 })
  expect(late).toMatchObject({ outcome: 'conflict', version: 2, name: '关于我们', by: '林若溪', at: expect.any(String) })
  expect((await getPageForDesk(id))?.title).toBe('关于我们')
  expect(await publishPage(theHouse, id, { version: 1 })).toMatchObject({ outcome: 'conflict', by: '林若溪' })
  expect(await changePage(theHouse, 99, { ...words('无', 'wu'), version: 1 })).toEqual({ outcome: 'missing' })
})

test('an address that is taken or the house’s own is refused', async () => {
  await add(words('关于本报', 'about'))
  const other = await add(words('联系', 'contact'))
  await addSection(theHouse, { ...look, slug: 'opinion' })
  for (const slug of ['about', 'opinion', 'search', 'admin', 'zh-hant']) {
    expect((await addPage(theHouse, words('某', slug))).outcome, slug).toBe('refused')
    expect((await changePage(theHouse, other, { ...words('某', slug), version: 1 })).outcome, slug).toBe('refused')
  }
})

test('every version is kept, and an older one is put back as a new one without moving the page', async () => {
  const id = await add(words('第一稿', 'gao'))
  await changePage(theHouse, id, { ...words('第二稿', 'xin-gao'), version: 1 })
  await publishPage(theHouse, id, { version: 2 })
  expect(await restorePage(theHouse, id, { version: 1, to: 1 })).toMatchObject({ outcome: 'conflict', version: 2 })
  expect(await restorePage(theHouse, id, { version: 2, to: 9 })).toEqual({ outcome: 'missing' })
  expect(await restorePage(theHouse, id, { version: 2, to: 1 })).toEqual({ outcome: 'saved', version: 3 })
  expect(await getPageForDesk(id)).toMatchObject({ title: '第一稿', slug: 'xin-gao', version: 3, publishedVersion: 2 })
  expect(await getPage('xin-gao')).toMatchObject({ title: '第二稿' })
  expect((await listPageVersions(id)).map((it) => [it.version, it.title, it.restored, it.publishedAt !== null])).toEqual([
    [3, '第一稿', 1, false],
    [2, '第二稿', null, true],
    [1, '第一稿', null, false],
  ])
  expect((await getPageVersion(id, 2))?.body).toEqual(text('第二稿'))
})

test('the order is that of the foot, changed by who has seen the one before', async () => {
  const ids = [await add(words('甲', 'jia')), await add(words('乙', 'yi')), await add(words('丙', 'bing'))]
  for (const id of ids.slice(0, 2)) await publishPage(theHouse, id, { version: 1 })
  expect(await orderPages(theHouse, ids, ids.toReversed())).toEqual({ outcome: 'arranged' })
  expect([(await listPages()).map((it) => it.slug), await foot()]).toEqual([
    ['bing', 'yi', 'jia'],
    ['yi', 'jia'],
  ])
  expect((await orderPages(theHouse, ids, ids)).outcome).toBe('conflict')
  expect((await orderPages(theHouse, ids.toReversed(), ids.slice(1))).outcome).toBe('refused')
})

test('the traditional title is the one kept by hand, or conversion', async () => {
  const ids = [await add(words('关于后山', 'about', { titleHant: '關於後山報' })), await add(words('隐私', 'privacy'))]
  for (const id of ids) await publishPage(theHouse, id, { version: 1 })
  expect((await readIn(await getSite(), 'zh-hant')).standing.map((it) => it.title)).toEqual(['關於後山報', '隱私'])
})

test('a page begins empty', async () => {
  const id = await add(words('空', 'kong', { body: emptyDocument }))
  expect(await getPageForDesk(id)).toMatchObject({ hidden: true, firstPublished: null, version: 1, publishedVersion: null })
})

const look = {
  ...{ name: '评论', nameHant: '', description: '', hidden: false },
  ...{ layout: 'picture' as const, opening: 'picture' as const, hue: '' as const },
}
