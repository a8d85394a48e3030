import { expect, test } from 'vitest'
import { shownEntry, tellChange } from '#components/newsroom/menus/entry-words'
import { type MenuEntry, usualMenus } from '#lib/menus'

const target = (id: number, name: string, gone = '') => ({ id, name, path: `/${id}`, gone })
const known = {
  targets: { section: [target(1, '亚洲')], topic: [target(2, '旧题', '话题已并入别的话题')], special: [], page: [] },
  dead: ['/wu-ci-ye'],
}
const named = (kind: 'section' | 'topic' | 'special', id: number, label = ''): MenuEntry => ({ kind, id, label, labelHant: '' })

test('an entry is told by its name and its end, one of a thing that is gone with the reason', () => {
  expect(shownEntry(named('section', 1), known)).toEqual({ name: '亚洲', leads: '/1', gone: '' })
  expect(shownEntry(named('section', 1, '全亚洲'), known)).toMatchObject({ name: '全亚洲', leads: '/1 · 原名“亚洲”' })
  expect(shownEntry(named('topic', 2), known).gone).toBe('话题已并入别的话题，读者看不到这一项')
  expect(shownEntry(named('special', 9), known)).toMatchObject({ name: '专题 9', gone: '专题已经不在了，读者看不到这一项' })
  const address: MenuEntry = { kind: 'address', href: '/wu-ci-ye', label: '无', labelHant: '' }
  expect(shownEntry(address, known).gone).toContain('404')
  expect(shownEntry({ ...address, href: 'https://example.com/' }, known).gone).toBe('')
})

test('a change is told by what came, what went, what was renamed and whether the order changed', () => {
  const [sections, specials, latest] = usualMenus.head as [MenuEntry, MenuEntry, MenuEntry]
  const to = (head: MenuEntry[]) => tellChange(usualMenus, { ...usualMenus, head }, known)
  expect(to([sections, specials, latest])).toEqual([])
  expect(to([sections, specials, latest, named('section', 1)])).toEqual(['页头：加了“亚洲”'])
  expect(to([sections, latest])).toEqual(['页头：去掉“专题”'])
  expect(to([latest, specials, sections])).toEqual(['页头：改了次序'])
  expect(to([sections, { kind: 'own', page: 'specials', label: '专辑', labelHant: '' }, latest])).toEqual(['页头：改名“专辑”'])
})
