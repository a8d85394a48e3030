import { expect, test } from 'vitest'
import { proofCounts } from '#lib/chinese/proof/counts'
import type { Passage } from '#lib/chinese/proof/finding'
import { makeGlossary } from '#lib/chinese/proof/glossary'
import { pasted } from '#lib/chinese/proof/pasted.example'
import { proofread } from '#lib/chinese/proof/proofread'
import { safeFixes } from '#lib/chinese/proof/safe-fixes'

const passages = pasted.map((text, i): Passage => ({ place: String(i), kind: 'text', text }))
const findings = proofread(passages)
const found = (rule: string) =>
  findings.filter((it) => it.rule === rule).map((it) => `${it.place} ${passages[Number(it.place)]?.text.slice(it.from, it.to)}`)

test('the pasted page: the doubled headline', () =>
  expect(found('doubled-headline')).toEqual(['2 中国会见美国讨论芬太尼问题,但缓和关系有限']))

test('the pasted page: every fragment of a title, and the sentences without an end', () => {
  expect(found('honorific-fragment')).toEqual([
    ...['4 先生。 ', '5 先生。 ', '6 先生。 ', '6 王先生在会见期间。', '6 先生。 ', '7 在德克萨斯大学奥斯汀分校。'],
  ])
})

test('the pasted page: half-width marks and stray blanks, all of them', () => {
  const narrow = pasted.join('\n').match(/(?<=[\u4e00-\u9fff])[,:](?=\s*[\u4e00-\u9fff“])/g)?.length
  expect(found('half-width-mark')).toHaveLength(narrow ?? 0)
  expect(found('latin-space')).toHaveLength(4)
  expect(found('half-width-bracket')).toEqual(['7 (Sheena Greitens)'])
  for (const text of pasted.slice(3).map((it) => safeFixes(it.replaceAll(/(?<=^|。 )先生。 /g, ''))))
    expect(text).not.toMatch(/[\u4e00-\u9fff。，][,: ]+[\u4e00-\u9fff\d]/)
})

test('the pasted page: the date read off an English page, and its button', () => {
  expect(found('date-order')).toEqual(['0 25 4 月, 2024'])
  expect(found('english-residue')).toEqual(['8 READ  '])
})

test('levels are counted, and a clean story counts none', () => {
  expect(proofCounts(findings)).toMatchObject({ confirm: 9, hint: 0 })
  const clean = [
    { place: '1', kind: 'text' as const, text: '索恰在门前的坡上钉了一排木楔，每退一步水，就往下钉一枚。“水不到田，秧就是草。”她说。' },
  ]
  expect(proofCounts(proofread(clean))).toEqual({ auto: 0, confirm: 0, hint: 0 })
})

test('a word of the glossary excuses what stands in it', () => {
  const passage: Passage = { place: '1', kind: 'text', text: '歌手陳綺貞来了。' }
  expect(proofread([passage])).toHaveLength(1)
  expect(proofread([passage], makeGlossary([{ kind: 'person', hans: '陳綺貞', aliases: [] }]))).toEqual([])
})

test('paragraphs of one long quotation each begin with a mark, and only the last ends with one', () => {
  const quoted = ['“第一段说水位。', '“第二段说鱼。”'].map((text, i): Passage => ({ place: String(i), kind: 'text', text }))
  expect(proofread(quoted)).toEqual([])
})
