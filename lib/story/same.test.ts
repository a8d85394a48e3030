import { expect, test } from 'vitest'
import { blankManuscript } from '#lib/story/manuscript'
import { isSameManuscript } from '#lib/story/same'

const { body, ...rest } = blankManuscript

test('the order of keys does not make two texts of one', () => {
  expect(isSameManuscript(blankManuscript, { body, ...rest })).toBe(true)
})

test('a word does, and so does another slug, but not one that publishing gave', () => {
  expect(isSameManuscript(blankManuscript, { ...blankManuscript, headline: '江' })).toBe(false)
  expect(isSameManuscript(blankManuscript, { ...blankManuscript, slug: 'jiang' })).toBe(true)
  expect(isSameManuscript({ ...blankManuscript, slug: 'he' }, { ...blankManuscript, slug: 'jiang' })).toBe(false)
})
