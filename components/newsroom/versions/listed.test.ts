import { expect, test } from 'vitest'
import { byDay, type Listed, nameOf, titleOf } from '#components/newsroom/versions/listed'

const listed = (key: Listed['key'], at: string, characters: number): Listed => ({
  ...{ key, at, characters, note: '', by: '林若溪', href: '', restore: '' },
  ...(key.startsWith('r') ? { kind: 'published', number: 3 } : { kind: 'autosave', number: 7 }),
})

test('versions stand under their day in Beijing, with what each added or took away', () => {
  const days = byDay([
    listed('d3', '2026-11-26T16:30:00Z', 120),
    listed('r1', '2026-11-26T15:59:00Z', 150),
    listed('d1', '2026-11-26T02:00:00Z', 100),
  ])
  expect(days.map((it) => [it.day, it.versions.map((row) => [row.key, row.change])])).toEqual([
    ['2026年11月27日', [['d3', -30]]],
    [
      '2026年11月26日',
      [
        ['r1', 50],
        ['d1', null],
      ],
    ],
  ])
  expect(byDay([])).toEqual([])
})

test('a version is called by what it is', () => {
  expect(nameOf(listed('r1', '2026-11-26T16:30:00Z', 1))).toBe('第 3 版（发布）')
  expect(titleOf(listed('d1', '2026-11-26T16:30:00Z', 1), new Date('2026-12-01'))).toBe('自动保存 · 林若溪 · 11月27日 00:30')
})
