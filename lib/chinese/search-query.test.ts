import { expect, test } from 'vitest'
import { parseQuery, toFts5, toTsquery } from '#lib/chinese/search-query'
import { indexTokens } from '#lib/chinese/tokens'

const fts5 = (query: string) => toFts5(parseQuery(query).exact)
const relaxedFts5 = (query: string) => {
  const { relaxed } = parseQuery(query)
  return relaxed && toFts5(relaxed)
}

test.each([
  ['國務院', '国务院'],
  ['臺灣', '台湾'],
  ['頭髮', '头发'],
  ['佐科•維多多', '佐科维多多'],
  ['ＧＤＰ', 'gdp'],
])('%s asks the same as %s', (one, other) => {
  expect(parseQuery(one)).toEqual(parseQuery(other))
})

test.each([
  ['国务院', '"国务 务院"'],
  ['王', '"王"*'],
  ['1998年', '"1998 年"*'],
  ['10月25日', '"10 月 25 日"*'],
  ['F-16', '"f 16"*'],
  ['iphon', '"iphon"*'],
  ['2024', '"2024"'],
  ['缅甸 难民', '"缅甸" AND "难民"'],
  ['中国GDP', '"中国 国 gdp"*'],
])('%s asks FTS5 for %s', (query, expression) => {
  expect(fts5(query)).toBe(expression)
})

test('PostgreSQL is asked for the same tokens', () => {
  const { exact } = parseQuery('国务院 F-16')
  expect(toTsquery(exact)).toBe("('国务' <-> '务院') & ('f' <-> '16':*)")
})

test.each(['', '   \t　', '"', '*', '()', '😀', '，。！', "'", '·', '的', '“的” 在'])('a query of %j holds nothing searchable', (query) => {
  expect(parseQuery(query)).toEqual({ exact: [], relaxed: null })
  expect(fts5(query)).toBeNull()
  expect(toTsquery([])).toBeNull()
})

test('operators are words, quotes and stars are nothing', () => {
  expect(fts5('AND OR NOT')).toBe('"and"* AND "or"* AND "not"*')
  expect(fts5('"国务院" NEAR(中国, 5)')).toBe('"国务 务院" AND "near 中国" AND "5"')
  expect(fts5('headline:中国*')).toBe('"headline 中国"')
  expect(toTsquery(parseQuery("a' | !b:* <-> \\").exact)).toBe("('a':*) & ('b':*)")
})

test('only the first hundred characters count', () => {
  const { exact } = parseQuery('亚洲'.repeat(150))
  expect(exact[0]?.tokens).toHaveLength(99)
  expect(parseQuery(`${'好'.repeat(99)}😀${'x'.repeat(200)}`).exact).toHaveLength(1)
})

test('a query of two words relaxes to its words', () => {
  expect(fts5('泰国总理')).toBe('"泰国 国总 总理"')
  expect(relaxedFts5('泰国总理')).toBe('"泰国" AND "总理"')
})

test('a name that the segmenter breaks stays one piece', () => {
  expect(relaxedFts5('佩通坦访问北京')).toBe('"佩通 通坦" AND "访问" AND "北京"')
})

test('digits and Latin letters stay with what they count', () => {
  expect(relaxedFts5('10月25日东京选举')).toBe('"10 月 25 日"* AND "东京" AND "选举"')
  expect(relaxedFts5('F-16战机')).toBe('"f 16"* AND "战机"')
})

test('a short query, or one of single words, has nothing to relax', () => {
  expect(parseQuery('国务院').relaxed).toBeNull()
  expect(parseQuery('缅甸 难民').relaxed).toBeNull()
})

test.each(['国务院', '王', '10月25日', 'F-16', '佐科维多多', '1998年亚洲', '中国GDP', '总统佐科'])(
  'what %s asks for stands in the index of a text that holds it',
  (query) => {
    const tokens = indexTokens('1998年亚洲：总统佐科·维多多、王毅在國務院，10月25日起，中国GDP，F-16V战机')
    for (const phrase of parseQuery(query).exact) expect(holds(tokens, phrase)).toBe(true)
  },
)

function holds(index: string[], { tokens, prefix }: { tokens: string[]; prefix: boolean }): boolean {
  return index.some((_, start) =>
    tokens.every((token, at) => {
      const found = index[start + at]
      return prefix && at === tokens.length - 1 ? found?.startsWith(token) : found === token
    }),
  )
}
