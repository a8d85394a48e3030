import { afterEach, beforeEach, expect, test } from 'vitest'
import { theHouse } from '#db/audit/commands'
import { changeMenus, undoMenus } from '#db/menus/commands'
import { getMenus, listDeadAddresses, listMenuChanges, listMenuTargets } from '#db/menus/queries'
import { addSection, changeSection } from '#db/sections/commands'
import { getSite } from '#db/settings/queries'
import { changeSpecial, openSpecial } from '#db/specials/commands'
import { freshDatabase, publish } from '#db/testing'
import { addTopic, changeTopic } from '#db/topics/commands'
import { mergeTopics } from '#db/topics/merge'
import { listWireAfter } from '#db/wire/queries'
import { print } from '#lib/freshness'
import { type MenuEntry, type Menus, MOST_ENTRIES, usualMenus } from '#lib/menus'

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())

const label = (words = '') => ({ label: words, labelHant: '' })
const headWith = (...head: MenuEntry[]): Menus => ({ ...usualMenus, head })
const namesIn = async () => (await getSite()).menus.head.map((it) => ('own' in it ? it.own : it.name))
const newest = async () => (await listWireAfter(0)).at(-1)
const words = { name: '航运', nameHant: '', slug: 'hangyun', description: '' }

test('a paper that nobody has arranged has the usual menus, and a new section stands in them by itself', async () => {
  const first = (await getSite()).sections.map((it) => it.name)
  expect(await getMenus()).toEqual({ menus: usualMenus, version: 0 })
  expect(await namesIn()).toEqual([...first, 'specials', 'latest'])
  await addSection(theHouse, { ...words, layout: 'picture', opening: 'picture', hue: '', hidden: false })
  expect(await namesIn()).toEqual([...first, '航运', 'specials', 'latest'])
})

test('menus are changed by version, every page is printed anew, and each change is told and can be undone', async () => {
  const menus = headWith({ kind: 'own', page: 'latest', ...label('快讯') }, { kind: 'sections' })
  expect(await changeMenus(theHouse, menus, 0)).toEqual({ outcome: 'saved', version: 1 })
  expect(await newest()).toMatchObject({ event: 'menus-changed', hard: ['site'] })
  expect((await getSite()).menus.head[0]).toEqual({ own: 'latest', name: '快讯', nameHant: '' })
  expect(await changeMenus(theHouse, usualMenus, 0)).toEqual({ outcome: 'conflict', version: 1 })
  expect(await getMenus()).toEqual({ menus, version: 1 })

  const [made] = await listMenuChanges()
  expect(made).toMatchObject({ undone: false, before: usualMenus, after: menus })
  expect(await undoMenus(theHouse, made?.id ?? 0)).toEqual({ outcome: 'saved', version: 2 })
  expect((await getMenus()).menus).toEqual(usualMenus)
  expect(await undoMenus(theHouse, made?.id ?? 0)).toMatchObject({ outcome: 'refused', reasons: ['导航后来又改过，不能撤销这一次'] })
  expect(await undoMenus(theHouse, 999_999)).toEqual({ outcome: 'missing' })

  // The undoing is a change as well, and can be taken back.
  const [undone] = await listMenuChanges()
  expect(undone).toMatchObject({ undone: true, after: usualMenus })
  expect(await undoMenus(theHouse, undone?.id ?? 0)).toEqual({ outcome: 'saved', version: 3 })
  expect((await getMenus()).menus).toEqual(menus)
})

test('menus that would be too long are refused whole', async () => {
  const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, i): MenuEntry => ({ kind: 'section', id: i + 1, ...label() }))
  expect(await changeMenus(theHouse, headWith(...many), 0)).toMatchObject({ outcome: 'refused' })
  expect(await getMenus()).toMatchObject({ version: 0 })
})

test('a topic and a special stand under the name they have now, and are left out while readers have none of them', async () => {
  const topic = await addTopic(theHouse, words)
  const other = await addTopic(theHouse, { ...words, name: '港口', slug: 'gangkou' })
  const told = {
    title: '海上',
    slug: 'haishang',
    introduction: '导语',
    picture: null,
    pictureAlt: '',
    lead: await publish({}),
    chapters: [],
  }
  const special = await openSpecial(theHouse, { ...told, hidden: true })
  if (!('id' in topic) || !('id' in other) || !('id' in special)) throw new Error('nothing was made')
  await changeMenus(
    theHouse,
    headWith({ kind: 'topic', id: topic.id, ...label() }, { kind: 'special', id: special.id, ...label('海专题') }),
    0,
  )
  const printing = { tags: new Set<string>(), queries: 0 }
  await print(printing, getSite)
  const tags = [`in-menu:topic:${topic.id}`, `in-menu:special:${special.id}`]
  expect([...printing.tags]).toEqual(expect.arrayContaining(tags))
  expect(printing.queries).toBe(2)
  expect(await namesIn()).toEqual(['航运'])

  await changeSpecial(theHouse, special.id, { ...told, hidden: false, version: 1 })
  expect((await newest())?.hard).toContain(tags[1])
  expect(await namesIn()).toEqual(['航运', '海专题'])
  await changeTopic(theHouse, topic.id, { ...words, name: '海运', version: 1 })
  expect((await newest())?.hard).toContain(tags[0])
  expect(await namesIn()).toEqual(['海运', '海专题'])
  await mergeTopics(theHouse, { source: topic.id, target: other.id, version: 2 })
  expect((await newest())?.hard).toContain(tags[0])
  expect(await namesIn()).toEqual(['海专题'])
  expect((await listMenuTargets()).topic.find((it) => it.id === topic.id)?.gone).toBe('话题已并入别的话题')
})

test('a hidden section is left out wherever it is named, and an own address that leads nowhere is known', async () => {
  const [first] = (await listMenuTargets()).section
  const { sections } = await getSite()
  await changeMenus(
    theHouse,
    headWith(
      { kind: 'section', id: first?.id ?? 0, ...label() },
      ...['/wu-ci-ye', '/latest', '/', '/rss.xml', 'https://example.com/'].map(
        (href): MenuEntry => ({ kind: 'address', href, ...label('址') }),
      ),
    ),
    0,
  )
  expect((await namesIn())[0]).toBe(sections[0]?.name)
  expect(await listDeadAddresses((await getMenus()).menus)).toEqual(['/wu-ci-ye'])
  const { slug, name, nameHant, layout, hue } = sections[0] ?? {
    slug: '',
    name: '',
    nameHant: '',
    layout: 'picture' as const,
    hue: '' as const,
  }
  await changeSection(theHouse, first?.id ?? 0, {
    slug,
    name,
    nameHant,
    layout,
    hue,
    description: '',
    opening: 'picture',
    hidden: true,
    version: 1,
  })
  expect(await namesIn()).not.toContain(name)
  expect((await listMenuTargets()).section[0]?.gone).toBe('频道是隐藏的')
})
