import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { listDeeds } from '#db/audit/queries'
import { listSitemapLists } from '#db/feeds/queries'
import { changePage } from '#db/pages/commands'
import { publishPage, withdrawPage } from '#db/pages/publishing'
import { getPage } from '#db/pages/queries'
import { add, text, words } from '#db/pages/testing'
import type { PageWords } from '#db/pages/types'
import { readLivePaths } from '#db/redirects/live'
import { getRedirect } from '#db/redirects/queries'
import { addSection } from '#db/sections/commands'
import { getSite } from '#db/settings/queries'
import { freshDatabase } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'
import { emptyDocument } from '#lib/story/document'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const out = async (it: PageWords) => {
  const id = await add(it)
  await publishPage(theHouse, id, { version: 1 })
  return id
}
const foot = async () => (await getSite()).standing.map((it) => it.slug)
const news = async () => (await listWireAfter(0)).at(-1)
const seen = async () => [await foot(), (await listSitemapLists()).standing.map((it) => it.slug), (await readLivePaths())('/about')]

test('a page begins out of sight, is published, and stands at the foot of every page and in the sitemap', async () => {
  const id = await add(words('关于本报', 'about'))
  expect(await getPage('about')).toBeNull()
  expect(await seen()).toEqual([[], [], false])
  expect(await publishPage(theHouse, id, { version: 1 })).toEqual({ outcome: 'published', slug: 'about' })
  expect(await getPage('about')).toMatchObject({ title: '关于本报', hidden: false })
  expect(await seen()).toEqual([['about'], ['about'], true])
  expect(await news()).toMatchObject({ event: 'page-published', hard: ['page:about', 'site'] })
})

test('what is saved reaches readers when it is published, and only that page is printed anew', async () => {
  const id = await out(words('关于本报', 'about'))
  await changePage(theHouse, id, { ...words('关于本报', 'about', { body: text('新的话') }), version: 1 })
  expect(await news()).toMatchObject({ event: 'page-written', hard: [] })
  expect((await getPage('about'))?.body).toEqual(text('关于本报'))
  await publishPage(theHouse, id, { version: 2 })
  expect(await news()).toMatchObject({ event: 'page-published', hard: ['page:about'] })
  expect((await getPage('about'))?.body).toEqual(text('新的话'))
})

test('what was withdrawn is known to be gone, and comes back; a second withdrawal is refused', async () => {
  const id = await out(words('关于本报', 'about'))
  expect(await withdrawPage(theHouse, id, { version: 1 })).toEqual({ outcome: 'withdrawn' })
  expect(await news()).toMatchObject({ event: 'page-withdrawn', hard: ['page:about', 'site'] })
  expect(await getPage('about')).toMatchObject({ hidden: true })
  expect(await seen()).toEqual([[], [], false])
  expect(await withdrawPage(theHouse, id, { version: 1 })).toMatchObject({ outcome: 'refused' })
  await publishPage(theHouse, id, { version: 1 })
  expect(await foot()).toEqual(['about'])
  expect((await listDeeds({}, 3)).map((it) => it.action)).toEqual(['page-published', 'page-withdrawn', 'page-published'])
})

test('a new address leads from the old one as soon as readers are to have it, unless nobody ever had the old one', async () => {
  const id = await out(words('联系', 'lianxi'))
  const held = await add(words('章程', 'zhangcheng'))
  await changePage(theHouse, id, { ...words('联系', 'contact'), version: 1 })
  await changePage(theHouse, held, { ...words('章程', 'charter'), version: 1 })
  expect([await getRedirect('/lianxi'), await foot()]).toEqual([null, ['lianxi']])
  await publishPage(theHouse, id, { version: 2 })
  await publishPage(theHouse, held, { version: 2 })
  expect([(await getRedirect('/lianxi'))?.target, await getRedirect('/zhangcheng')]).toEqual(['/contact', null])
  expect([await getPage('lianxi'), await foot()]).toEqual([null, ['contact', 'charter']])
})

test('a page that is given its old address again leads nowhere from there', async () => {
  const id = await out(words('联系', 'lianxi'))
  await changePage(theHouse, id, { ...words('联系', 'contact'), version: 1 })
  await publishPage(theHouse, id, { version: 2 })
  await changePage(theHouse, id, { ...words('联系', 'lianxi'), version: 2 })
  await publishPage(theHouse, id, { version: 3 })
  expect([await getRedirect('/lianxi'), (await getRedirect('/contact'))?.target]).toEqual([null, '/lianxi'])
  const other = await out(words('另一页', 'contact'))
  expect([other > id, await getRedirect('/contact')]).toEqual([true, null])
})

test('nothing is published without a text, or at an address that was taken in between', async () => {
  const empty = await add(words('空', 'kong', { body: emptyDocument }))
  expect(await publishPage(theHouse, empty, { version: 1 })).toEqual({ outcome: 'refused', reasons: ['还没有正文，不能发布'] })
  const id = await out(words('评论守则', 'rules'))
  await changePage(theHouse, id, { ...words('评论守则', 'opinion'), version: 1 })
  await addSection(theHouse, {
    ...{ slug: 'opinion', name: '评论', nameHant: '', description: '', hidden: false },
    ...{ layout: 'picture', opening: 'picture', hue: '' },
  })
  expect(await publishPage(theHouse, id, { version: 2 })).toEqual({ outcome: 'refused', reasons: ['网址“opinion”是频道“评论”的'] })
})
