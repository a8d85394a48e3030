import { expect, test } from 'vitest'
import { inScript, toScript } from '#lib/chinese/script'

const hant = (text: string, terms: { hans: string; hant: string }[] = []) => toScript(text, 'zh-hant', terms)

test.each([
  ['头发发展', '頭髮發展'],
  ['皇后以后', '皇后以後'],
  ['里约热内卢在这里', '里約熱內盧在這裡'],
  ['台风吹过台湾的平台', '颱風吹過台灣的平台'],
  ['支持体育项目', '支持體育項目'],
  ['呼吁出征，征兵', '呼籲出征，徵兵'],
  ['于右任与朴槿惠', '于右任與朴槿惠'],
  ['千钧一发，发现理发', '千鈞一髮，發現理髮'],
  ['乾隆说干部口干', '乾隆說幹部口乾'],
])('%s becomes %s', (hans, expected) => {
  expect(hant(hans)).toBe(expected)
})

test.each([
  ['范先生说', '范先生說'],
  ['会上，于女士表示', '會上，于女士表示'],
  ['“余主席”到场', '「余主席」到場'],
  ['朴教授、游总统、涂医生', '朴教授、游總統、涂醫生'],
  ['他姓范', '他姓范'],
])('a surname before a title stays: %s → %s', (hans, expected) => {
  expect(hant(hans)).toBe(expected)
})

test.each([
  ['由于先生', '由於先生'],
  ['对于教授来说', '對於教授來說'],
  ['，于总统府会面', '，於總統府會面'],
  ['其余主席团成员', '其餘主席團成員'],
  ['，余主席团成员', '，餘主席團成員'],
  ['关于女士', '關於女士'],
])('what only looks like a surname is converted: %s → %s', (hans, expected) => {
  expect(hant(hans)).toBe(expected)
})

test('terms come first, the longest first, and equal sides protect', () => {
  const terms = [
    { hans: '老挝', hant: '寮國' },
    { hans: '老挝人民革命党', hant: '寮人民革命黨' },
    { hans: '里', hant: '里' },
    { hans: '台湾大学', hant: '臺灣大學' },
    { hans: '', hant: '空' },
  ]
  expect(hant('老挝总理与老挝人民革命党', terms)).toBe('寮國總理與寮人民革命黨')
  expect(hant('台湾大学里', terms)).toBe('臺灣大學里')
  expect(hant('台湾大学里')).toBe('台灣大學裡')
})

test('of two terms for one word the later counts', () => {
  const ours = { hans: '悉尼', hant: '雪梨' }
  expect(hant('悉尼', [{ hans: '悉尼', hant: '悉尼' }, ours])).toBe('雪梨')
  expect(hant('悉尼', [ours, { hans: '悉尼', hant: '悉尼' }])).toBe('悉尼')
})

test('addresses and Latin text are left alone', () => {
  const url = 'https://eddiba.com/标签/干部?q=头发#简体'
  expect(hant(`见${url}。后来`)).toBe(`見${url}。後來`)
  expect(hant('写信到fa@eddiba.com，后来')).toBe('寫信到fa@eddiba.com，後來')
  expect(hant('He said “don’t” to the players’ wives.')).toBe('He said “don’t” to the players’ wives.')
})

test.each([
  ['他说：“读‘头发’。”', '他說：「讀『頭髮』。」'],
  ['他说“OK”了', '他說「OK」了'],
  ['他说：“I don’t know.”', '他說：「I don’t know.」'],
  ['原文（He said “no” to me）说', '原文（He said “no” to me）說'],
  ['用iPhone“刷脸”', '用iPhone「刷臉」'],
  ['推出iOS “Liquid Glass” 设计', '推出iOS 「Liquid Glass」 設計'],
  ['“引文在下一段继续', '「引文在下一段繼續'],
  ['”。', '」。'],
  ['他的 players’ 说', '他的 players’ 說'],
])('quotation marks: %s → %s', (hans, expected) => {
  expect(hant(hans)).toBe(expected)
})

test('simplified stays itself', () => {
  expect(toScript('“头发”', 'zh-hans')).toBe('“头发”')
})

test('a repeated text and an equal list of terms answer the same', () => {
  const terms = () => [{ hans: '后台', hant: '後臺' }]
  expect(hant('后台', terms())).toBe('後臺')
  expect(hant('后台', terms())).toBe('後臺')
  expect(hant('后台')).toBe('後台')
})

const story = {
  id: 'a',
  slug: '头发',
  headline: '头发发展',
  publishedAt: new Date('2024-04-25T00:00:00Z'),
  sections: [{ name: '国际', href: '/标签/干部', sourceUrl: '/头发', kind: '快讯' }],
  body: [{ type: 'paragraph', text: '里约热内卢', note: null, count: 3, pinned: true }],
  people: [{ name: '王毅', role: '发言人' }],
}

test('plain data is converted in depth, addresses and keys are not', () => {
  const converted = inScript(story, 'zh-hant')
  expect(converted).toEqual({
    ...story,
    headline: '頭髮發展',
    sections: [{ name: '國際', href: '/标签/干部', sourceUrl: '/头发', kind: '快讯' }],
    body: [{ type: 'paragraph', text: '里約熱內盧', note: null, count: 3, pinned: true }],
    people: [{ name: '王毅', role: '發言人' }],
  })
  expect(converted.publishedAt).toBe(story.publishedAt)
  expect(story.headline).toBe('头发发展')
})

test('in simplified the same data comes back, in traditional what did not change does', () => {
  expect(inScript(story, 'zh-hans')).toBe(story)
  const plain = { a: [{ text: 'OK' }], b: null, c: undefined }
  expect(inScript(plain, 'zh-hant')).toBe(plain)
  expect(inScript(null, 'zh-hant')).toBeNull()
  expect(inScript('头发', 'zh-hant')).toBe('頭髮')
})

test('maps, functions and instances of a class are left alone', () => {
  const odd = { map: new Map([['a', '头发']]), bytes: new Uint8Array(2), say: () => '头发' }
  expect(inScript(odd, 'zh-hant')).toBe(odd)
})

test('terms reach the depth of the data', () => {
  expect(inScript({ text: '老挝' }, 'zh-hant', { terms: [{ hans: '老挝', hant: '寮國' }], ofStory: new Map() })).toEqual({ text: '寮國' })
})
