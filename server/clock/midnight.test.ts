import { expect, test } from 'vitest'
import { untilMidnight } from '#server/clock/midnight'

test.each([
  ['2026-11-23T15:59:59.500Z', 500],
  ['2026-11-23T16:00:00.000Z', 86_400_000],
  ['2026-12-31T04:00:00.000Z', 12 * 3_600_000],
])('at %s a new day begins in Beijing in %d ms', (now, ms) => {
  expect(untilMidnight(new Date(now))).toBe(ms)
})
