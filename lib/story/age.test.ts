import { expect, test } from 'vitest'
import { oldAge } from '#lib/story/age'

const now = new Date('2026-11-23T04:00:00Z')
const before = (days: number) => new Date(now.getTime() - days * 86_400_000)

test('a story is not called old before its ninetieth day', () => {
  expect(oldAge(before(0), now)).toBeNull()
  expect(oldAge(before(89), now)).toBeNull()
})

test('its age is told in whole months, then in whole years', () => {
  expect(oldAge(before(90), now)).toEqual({ months: 3 })
  expect(oldAge(before(364), now)).toEqual({ months: 11 })
  expect(oldAge(before(365), now)).toEqual({ years: 1 })
  expect(oldAge(before(820), now)).toEqual({ years: 2 })
})
