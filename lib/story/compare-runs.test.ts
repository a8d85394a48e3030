import { expect, test } from 'vitest'
import { compareInlines, restyling } from '#lib/story/compare-runs'
import type { Inline, Mark } from '#lib/story/document'

const bold: Mark = { type: 'bold' }
const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
const text = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) })
const told = (before: Inline[], after: Inline[]) =>
  compareInlines(before, after).map(({ state, text: words, marks }) => [state, words, marks.map((it) => it.type).join()])

test('marks stay with their words', () => {
  expect(told([text('水位', bold), text('下降到3.2米')], [text('水位', bold), text('下降到2.9米')])).toEqual([
    ['same', '水位', 'bold'],
    ['same', '下降到', ''],
    ['removed', '3.2', ''],
    ['added', '2.9', ''],
    ['same', '米', ''],
  ])
})

test('a change of marks alone is told as such, in words', () => {
  const [first, second] = compareInlines([text('水位下降')], [text('水位', bold, link('/a/7-gao')), text('下降')])
  expect(first).toMatchObject({ state: 'restyled', text: '水位' })
  expect(first && restyling(first)).toBe('加上加粗；加上链接 /a/7-gao')
  expect(second).toMatchObject({ state: 'same', text: '下降' })
  const [moved] = compareInlines([text('水位', link('/a/7-gao'))], [text('水位', link('/a/8-gao'))])
  expect(moved && restyling(moved)).toBe('去掉链接 /a/7-gao；加上链接 /a/8-gao')
})

test('marks in another order, or text cut in other places, are no change', () => {
  expect(told([text('水位', bold, link('/x'))], [text('水', link('/x'), bold), text('位', link('/x'), bold)])).toEqual([
    ['same', '水位', 'link,bold'],
  ])
})

test('a line break that comes or goes is seen', () => {
  expect(told([text('第一行第二行')], [text('第一行'), { type: 'hardBreak' }, text('第二行')])).toContainEqual(['added', '\n', ''])
})
