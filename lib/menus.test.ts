import { expect, test } from 'vitest'
import { bytesOf, faultsOfMenus, type MenuEntry, MOST_BYTES, MOST_ENTRIES, placeOf, usualMenus } from '#lib/menus'

const address = (href: string, label = '外站'): MenuEntry => ({ kind: 'address', href, label, labelHant: '' })

test('the usual menus can be kept, and cost nothing of their own', () => {
  expect(faultsOfMenus(usualMenus)).toEqual([])
  expect(bytesOf(usualMenus)).toBe(0)
})

test('a menu is kept short, leads to each place once, and own words have a measure', () => {
  const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, i) => ({ kind: 'topic' as const, id: i + 1, label: '', labelHant: '' }))
  expect(faultsOfMenus({ ...usualMenus, head: many })).toEqual([`“页头”最多 ${MOST_ENTRIES} 项`])
  expect(faultsOfMenus({ ...usualMenus, ours: [address('/a'), address('/a', '又一次')] })).toEqual(['“页脚：本报”里有两项指向同一处'])
  const long = Array.from({ length: 12 }, (_, i) => address(`https://example.com/${i}/${'x'.repeat(90)}`))
  const bytes = bytesOf({ ...usualMenus, guide: long })
  expect(bytes).toBeGreaterThan(MOST_BYTES)
  expect(faultsOfMenus({ ...usualMenus, guide: long })).toEqual([
    `自拟的名称和网址合计 ${bytes} 字节，最多 ${MOST_BYTES}：它们印在每一页上`,
  ])
  // A character of Chinese takes three.
  expect(bytesOf({ ...usualMenus, guide: [address('/x', '外站')] })).toBe(8)
})

test('the same thing in two menus is no repetition, and a section is no topic of the same number', () => {
  expect(faultsOfMenus({ head: [address('/a')], guide: [address('/a')], ours: [] })).toEqual([])
  const named = (kind: 'section' | 'topic'): MenuEntry => ({ kind, id: 1, label: '', labelHant: '' })
  expect(placeOf(named('section'))).not.toBe(placeOf(named('topic')))
})
