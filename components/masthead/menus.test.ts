import { brotliCompressSync } from 'node:zlib'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Foot } from '#components/masthead/foot'
import { printedLinks } from '#components/masthead/menu-links'
import { SectionNav } from '#components/masthead/section-nav'
import type { Site } from '#db/settings/types'
import { vermilion } from '#lib/accent'
import { linksOfMenus, type Reachable } from '#lib/menu-links'
import { faultsOfMenus, LONGEST_LABEL, type MenuEntry, type Menus, MOST_ENTRIES, usualMenus } from '#lib/menus'

const named = (id: number, slug: string, name: string) => ({ id, slug, name, nameHant: '' })
const reachable: Reachable = {
  section: [named(1, 'asia', '亚洲'), named(2, 'china', '中国')],
  topic: [named(7, 'meigonghe', '湄公河')],
  special: [named(3, 'hangyun', '航运')],
  page: [named(1, 'about', '关于本报')],
}
const label = (words: string) => ({ label: words, labelHant: '' })
const names = (menus: Partial<Menus>, script: 'zh-hans' | 'zh-hant' = 'zh-hans') =>
  printedLinks(linksOfMenus({ ...usualMenus, ...menus }, reachable).head, script).map((it) => `${it.name} ${it.attributes.href}`)

test('one entry stands for all sections; others are named one by one, under their own name or another', () => {
  expect(names({})).toEqual(['亚洲 /asia', '中国 /china', '专题 /specials', '滚动 /latest'])
  const head: MenuEntry[] = [
    { kind: 'topic', id: 7, ...label('') },
    { kind: 'special', id: 3, ...label('海运') },
    { kind: 'page', id: 1, ...label('') },
    { kind: 'own', page: 'corrections', ...label('') },
    { kind: 'address', href: 'https://example.com/x', ...label('外站') },
    { kind: 'address', href: '/a/42', ...label('特稿') },
    { kind: 'address', href: '/media/abc.pdf', ...label('文件') },
  ]
  expect(names({ head }, 'zh-hant')).toEqual([
    '湄公河 /zh-hant/topic/meigonghe',
    '海运 /zh-hant/special/hangyun',
    '关于本报 /zh-hant/about',
    '更正 /zh-hant/corrections',
    '外站 https://example.com/x',
    '特稿 /zh-hant/a/42',
    '文件 /media/abc.pdf',
  ])
})

test('what is gone is left out, and what stands there already is not printed twice', () => {
  const head: MenuEntry[] = [
    { kind: 'section', id: 2, ...label('神州') },
    { kind: 'sections' },
    { kind: 'topic', id: 99, ...label('没了') },
    { kind: 'special', id: 99, ...label('') },
  ]
  expect(names({ head })).toEqual(['神州 /china', '亚洲 /asia'])
})

const site = (menus: Menus): Site => ({
  ...{ name: '后山日报', nameHant: '', tagline: '', taglineHant: '', description: '', descriptionHant: '', contact: '' },
  ...{ accent: vermilion, traditional: true, demo: false, version: 0, marks: '', sections: [], standing: [] },
  menus: linksOfMenus(menus, reachable),
})
const print = (menus: Menus) => {
  const { head } = site(menus).menus
  const nav = createElement(SectionNav, { script: 'zh-hans', path: '/', links: head, centred: true, section: 'china' })
  return renderToStaticMarkup(nav) + renderToStaticMarkup(createElement(Foot, { script: 'zh-hans', site: site(menus) }))
}

test('the section of a page is marked, and an empty menu prints no list', () => {
  expect(print(usualMenus)).toContain('"/china" class="block py-3 aria-[current]:text-accent" aria-current="true">中国</a>')
  expect(print({ head: [], guide: [], ours: [] })).not.toMatch(/<ul|<nav/)
})

test('menus as long as they may be cost a page less than the two thousand bytes it has to spare', () => {
  let some = 1
  const random = (length: number, from: string) =>
    Array.from({ length }, () => {
      some = (some * 48_271) % 2_147_483_647
      return from[some % from.length]
    }).join('')
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const own = (length: number): MenuEntry[] =>
    Array.from({ length }, (_, i) => ({
      kind: 'address',
      href: `/${i}-${random(22, letters)}`,
      ...label(random(0, letters)),
    })).map((it) => ({ ...it, label: random(4, '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要') }) as MenuEntry)
  const menus = { head: own(11), guide: own(10), ours: own(10) }
  expect(faultsOfMenus(menus)).toEqual([])
  const full = (list: MenuEntry[]): MenuEntry[] => [...list, ...usualMenus.guide.slice(1)].slice(0, MOST_ENTRIES)
  const most = { head: full(menus.head), guide: full(menus.guide), ours: full(menus.ours) }
  const size = (it: Menus) => brotliCompressSync(print(it)).length
  expect(size(most) - size(usualMenus)).toBeLessThan(2000)
  expect(LONGEST_LABEL).toBeLessThanOrEqual(12)
})
