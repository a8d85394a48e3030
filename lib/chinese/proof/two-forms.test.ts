import { expect, test } from 'vitest'
import type { Passage } from '#lib/chinese/proof/finding'
import { twoForms } from '#lib/chinese/proof/two-forms'

const read = (...texts: string[]) => {
  const passages = texts.map((text, i): Passage => ({ place: String(i), kind: 'text', text }))
  return twoForms(passages).map((it) => `${it.place} ${passages[Number(it.place)]?.text.slice(it.from, it.to)}→${it.fixes.join()}`)
}

test('one name spelt in two ways', () => {
  expect(read('美国前助理国务卿丹尼·拉塞尔表示', '拉赛尔指出，北京')).toEqual(['1 拉赛尔→拉塞尔'])
  expect(read('杰克·沙利文说', '杰克·沙里文又说')).toEqual(['1 沙里文→沙利文'])
})
test('different people, and names spelt alike', () => {
  expect(read('丹尼·拉塞尔与杰克·沙利文', '拉塞尔说，沙利文说')).toEqual([])
})
