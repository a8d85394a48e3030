import { expect, test } from 'vitest'
import { readText, rules } from '#lib/chinese/proof/rules'

/** For each rule a text that breaks it and holds as few signs as can be. */
const broken: Record<string, string> = {
  'honorific-fragment': '先生。他',
  'doubled-honorific': '总统佐科总统',
  'english-residue': 'Advertisement',
  'date-order': '4月25日，2024年',
  weekday: '2024年4月25日星期五',
  'impossible-date': '2月30日',
  'invisible-character': '国\u2060家',
  mojibake: '锟斤拷',
  'half-width-mark': '他,她',
  'half-width-bracket': '他(她)',
  'full-width-letter': '％',
  'doubled-mark': '他，，她',
  dash: '他――她',
  ellipsis: '他。。。',
  interpunct: '佐科･维多多',
  'straight-quote': '他＂好＂',
  'corner-quote': '〝好〞',
  unbalanced: '〈好',
  'han-space': '他，\u2009她',
  'latin-space': '在\u00a011月',
  'traditional-character': '國',
  misspelt: '签定',
  'repeated-word': '他在在家',
  particle: '慢慢的走',
  'long-number': '1500000000元',
  'number-style': '3百万',
}

test('no rule is passed over where it finds something', () => {
  expect(Object.keys(broken).sort()).toEqual(rules.map((it) => it.key).sort())
  for (const [key, text] of Object.entries(broken)) expect(readText(text).map((it) => it.rule)).toContain(key)
})

test('each rule has a name of its own', () => expect(new Set(rules.map((it) => it.name)).size).toBe(rules.length))
