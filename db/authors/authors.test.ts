import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { addAuthor, changeAuthor } from '#db/authors/commands'
import { getAuthor, listAuthors, listAuthorsForDesk } from '#db/authors/queries'
import type { AuthorWords } from '#db/authors/types'
import { getRedirect } from '#db/redirects/queries'
import { addStaff } from '#db/staff/commands'
import { getStory, listByAuthor } from '#db/stories/queries'
import { freshDatabase, publish } from '#db/testing'
import { listWireAfter } from '#db/wire/queries'
import { inScript } from '#lib/chinese/script'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const words = (name: string, slug: string, more: Partial<AuthorWords> = {}): AuthorWords => ({
  ...{ name, slug, nameHant: '', role: '记者', bio: '', contact: '', portrait: null, staff: null, retired: false },
  ...more,
})

test('an author is renamed with their address, in both scripts; their page and what they signed are printed anew', async () => {
  const story = await publish({ bylines: [{ author: 1, role: 'reporter' }] })
  const edit = words('林若曦', 'lin-ruoxi-2', { nameHant: '林若曦（繁）', contact: 'lin@eddiba.example' })
  expect(await changeAuthor(theHouse, 1, { ...edit, version: 1 })).toEqual({ outcome: 'saved', version: 2 })
  expect(await changeAuthor(theHouse, 1, { ...edit, version: 1 })).toEqual({ outcome: 'conflict', version: 2, name: '林若曦' })
  expect((await getRedirect('/author/lin-ruoxi'))?.target).toBe('/author/lin-ruoxi-2')
  expect(await getAuthor('lin-ruoxi-2')).toMatchObject({ name: '林若曦', contact: 'lin@eddiba.example' })
  expect(inScript(await getStory(story), 'zh-hant')?.bylines[0]?.name).toBe('林若曦（繁）')
  const told = (await listWireAfter(0)).at(-1)?.hard
  expect(told).toEqual(expect.arrayContaining(['author:lin-ruoxi', 'author:lin-ruoxi-2', 'front', `story:${story}`]))
})

test('who has left stands last at the desk, and keeps their page and their stories', async () => {
  await publish({ headline: '旧稿', bylines: [{ author: 1, role: 'reporter' }] })
  await addAuthor(theHouse, words('周明远', 'zhou-mingyuan'))
  await changeAuthor(theHouse, 1, { ...words('林若溪', 'lin-ruoxi', { retired: true }), version: 1 })
  expect((await listAuthorsForDesk()).map((it) => [it.name, it.stories, it.retired])).toEqual([
    ['周明远', 0, false],
    ['林若溪', 1, true],
  ])
  expect((await listByAuthor({ id: 1, slug: 'lin-ruoxi' })).cards.map((it) => it.headline)).toEqual(['旧稿'])
  expect((await listAuthors()).find((it) => it.id === 1)?.retired).toBe(true)
})

test('an address and an account are one author’s; a portrait is a picture of the library', async () => {
  const account = (await addStaff(theHouse, { name: '周', email: 'zhou@desk.example', role: 'reporter', passwordHash: 'x' })) ?? ''
  expect(await addAuthor(theHouse, words('周明远', 'zhou-mingyuan', { staff: account }))).toMatchObject({ outcome: 'created' })
  const refusals: [Partial<AuthorWords>, string][] = [
    [{ slug: 'lin-ruoxi' }, '网址“lin-ruoxi”是“林若溪”的'],
    [{ portrait: 99 }, '照片不在媒资库里'],
    [{ staff: 'nobody' }, '没有这个账号'],
    [{ staff: account }, '这个账号已经属于“周明远”'],
  ]
  for (const [more, reason] of refusals)
    expect(await addAuthor(theHouse, words('某人', 'mouren', more))).toMatchObject({ outcome: 'refused', reasons: [reason] })
  expect((await listAuthorsForDesk()).find((it) => it.slug === 'zhou-mingyuan')?.account).toBe('周')
})
