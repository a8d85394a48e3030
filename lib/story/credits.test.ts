import { expect, test } from 'vitest'
import { endNames, leadNames } from '#lib/story/credits'

const reporter = { role: 'reporter', name: '甲' } as const
const editor = { role: 'editor', name: '乙' } as const

test('who wrote it stands under the headline, who edited it at the end', () => {
  expect(leadNames([reporter, editor])).toEqual([reporter])
  expect(endNames([reporter, editor])).toEqual([editor])
})

test('where nobody wrote it, everybody stands under the headline', () => {
  expect(leadNames([editor])).toEqual([editor])
  expect(endNames([editor])).toEqual([])
})
