import { expect, test } from 'vitest'
import { englishResidue } from '#lib/chinese/proof/residue'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['READ  拉脱维亚退出', ['READ  →']],
  ['Advertisement', ['Advertisement→']],
  ['Mr. 王表示', ['Mr. →']],
  ['拜登 said 他', [' said →']],
  ['The talks ended without any result today', ['The talks ended without any result today→ (hint)']],
])('%s', (text, found) => expect(read(englishResidue, text)).toEqual(found))
test.each(['OpenAI发布GPT-5', '希娜·格雷滕斯（Sheena Greitens）', 'READER公司', 'iPhone 15 Pro Max'])('%s is meant', (text) =>
  expect(read(englishResidue, text)).toEqual([]),
)
