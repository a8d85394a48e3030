import { expect, test } from 'vitest'
import { chosenUntil, hoursAhead } from '#components/newsroom/front/hours-ahead'

// Friday, 23:30 in Beijing.
const late = new Date('2026-11-27T15:30:00Z')

test('tonight is offered only while it lies ahead, and tomorrow is Beijing’s', () => {
  expect(hoursAhead(late).map((it) => it.key)).toEqual(['1h', '3h', 'midnight', 'morning', 'week'])
  expect(chosenUntil('midnight', late)).toBe('2026-11-27T16:00:00.000Z')
  expect(chosenUntil('morning', late)).toBe('2026-11-28T00:00:00.000Z')
  expect(chosenUntil('evening', new Date('2026-11-27T02:00:00Z'))).toBe('2026-11-27T12:00:00.000Z')
  expect(chosenUntil('', late)).toBeNull()
})
