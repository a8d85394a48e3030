import { expect, test } from 'vitest'
import {
  beijing,
  clockTime,
  dayBounds,
  dayKey,
  fullDateTime,
  longDate,
  longDateTime,
  mastheadDate,
  playingTime,
  readBeijing,
  rfc822,
  shortDateTime,
  writeBeijing,
} from '#lib/time'

const late = new Date('2024-04-24T16:05:09Z')

test('the masthead reads the date as a reader expects it', () => {
  expect(mastheadDate(late)).toBe('2024年4月25日 星期四')
  expect(mastheadDate(new Date('2026-11-22T15:59:59Z'))).toBe('2026年11月22日 星期日')
})

test('a day turns at midnight in Beijing, four in the afternoon UTC', () => {
  expect(dayKey(new Date('2024-12-31T15:59:59.999Z'))).toBe('2024-12-31')
  expect(dayKey(new Date('2024-12-31T16:00:00.000Z'))).toBe('2025-01-01')
  expect(beijing(new Date('2024-12-31T16:00:00Z'))).toEqual({ year: 2025, month: 1, day: 1, hour: 0, minute: 0, weekday: 3 })
})

test('times are told short and in full', () => {
  expect(clockTime(late)).toBe('00:05')
  expect(longDate(late)).toBe('2024年4月25日')
  expect(shortDateTime(late, new Date('2024-06-01T00:00:00Z'))).toBe('4月25日 00:05')
  expect(shortDateTime(late, new Date('2025-06-01T00:00:00Z'))).toBe('2024年4月25日 00:05')
  expect(fullDateTime(late)).toBe('2024年4月25日 00:05（北京时间）')
  expect(rfc822(late)).toBe('Wed, 24 Apr 2024 16:05:09 GMT')
})

test('the bounds of a day are a day apart; there is no 30th of February', () => {
  expect(dayBounds(2024, 2, 29)).toEqual({ from: new Date('2024-02-28T16:00:00Z'), until: new Date('2024-02-29T16:00:00Z') })
  for (const [year, month, day] of [
    [2023, 2, 29],
    [2024, 2, 30],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [Number.NaN, 1, 1],
  ] as const) {
    expect(dayBounds(year, month, day)).toBeNull()
  }
})

test('playing time has hours only when it lasts hours', () => {
  expect([0, 59.6, 186, 3765].map(playingTime)).toEqual(['0:00', '1:00', '3:06', '1:02:45'])
})

test('an hour is read and written on Beijing’s clock, wherever the desk sits', () => {
  expect(readBeijing('2026-11-27T20:00')).toEqual(new Date('2026-11-27T12:00:00Z'))
  expect(writeBeijing(new Date('2026-11-27T16:05:59Z'))).toBe('2026-11-28T00:05')
  expect(longDateTime(new Date('2026-11-27T12:00:00Z'))).toBe('北京时间 2026年11月27日 星期五 20:00')
  for (const it of ['', '2026-11-27', '2026-13-01T00:00', '2026-11-27T25:00', 'x2026-11-27T20:00']) expect(readBeijing(it), it).toBeNull()
})
