import { expect, test } from 'vitest'
import { makeGlossary } from '#lib/chinese/proof/glossary'

const glossary = makeGlossary([
  { kind: 'person', hans: '沙利文', aliases: ['苏利文', '沙利万'], note: '' },
  { kind: 'person', hans: '米尔济约耶夫', aliases: [] },
  { kind: 'place', hans: '塔什干', aliases: ['塔什肯特'] },
  { kind: 'org', hans: '世界卫生组织', aliases: [] },
  { kind: 'term', hans: '新冠病毒', aliases: ['武汉病毒'], note: '世卫组织的正式名称是2019冠状病毒' },
  { kind: 'protected', hans: '娃哈哈', aliases: [] },
])
const read = (text: string) => glossary.find(text).map((it) => `${it.level} ${text.slice(it.from, it.to)}→${it.fixes.join()}`)

test('forms the house does not use', () => {
  expect(read('苏利文访问塔什肯特')).toEqual(['confirm 苏利文→沙利文', 'confirm 塔什肯特→塔什干'])
  expect(glossary.find('武汉病毒')[0]?.message).toBe('本报用“新冠病毒”：世卫组织的正式名称是2019冠状病毒')
})
test('a name one character off, surely when it sounds alike', () => {
  expect(read('沙里文说')).toEqual(['confirm 沙里文→沙利文'])
  expect(read('米尔吉约耶夫')).toEqual(['confirm 米尔吉约耶夫→米尔济约耶夫'])
  expect(read('世界卫声组织')).toEqual(['confirm 世界卫声组织→世界卫生组织'])
})
test('right names and other words are left alone', () => {
  expect(read('沙利文、塔什干、世界卫生组织、世界贸易组织、沙特文化、国际卫生组织')).toEqual([])
})
test('the glossary knows its words', () => {
  expect(glossary.covers('买娃哈哈喝', 2, 4)).toBe(true)
  expect(glossary.covers('买哈哈镜', 1, 3)).toBe(false)
})
