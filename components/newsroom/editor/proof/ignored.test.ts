import { expect, test } from 'vitest'
import { signOf } from '#components/newsroom/editor/proof/ignored'

test('a finding is known by its words and what is beside them, wherever they move', () => {
  const sign = signOf('他们签定了协议。', { rule: 'misspelt', from: 2, to: 4 })
  expect(signOf('昨天下午三点整，他们签定了协议。', { rule: 'misspelt', from: 10, to: 12 })).not.toBe(sign)
  expect(signOf('记者昨天下午三点整，他们签定了协议。', { rule: 'misspelt', from: 12, to: 14 })).toBe(
    signOf('昨天下午三点整，他们签定了协议。', { rule: 'misspelt', from: 10, to: 12 }),
  )
  expect(signOf('他们签定了协议。', { rule: 'repeated-word', from: 2, to: 4 })).not.toBe(sign)
})
