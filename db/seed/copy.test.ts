import { expect, test } from 'vitest'
import { levels } from '#lib/chinese/proof/finding'
import { makeGlossary } from '#lib/chinese/proof/glossary'
import { proofread } from '#lib/chinese/proof/proofread'
import { demoCopy } from '../../bench/demo-copy.ts'
import { seedTerms } from './terms.ts'

test('the demo copy passes the paper’s own proof-reading without a remark that anybody must look at', () => {
  const glossary = makeGlossary(seedTerms)
  const stories = demoCopy()
  const remarks = stories.flatMap(({ key, passages }) =>
    proofread(passages, glossary).map(({ rule, level, place, from, to }) => {
      const text = passages.find((it) => it.place === place)?.text ?? ''
      return { level, said: `${key} ${rule} ${text.slice(Math.max(0, from - 6), to + 6)}` }
    }),
  )
  const characters = stories.flatMap((it) => it.passages).reduce((sum, it) => sum + it.text.length, 0)
  expect(characters).toBeGreaterThan(50_000)
  expect(remarks.filter((it) => it.level !== levels[2]).map((it) => it.said)).toEqual([])
})
