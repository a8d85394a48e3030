import { expect, test } from 'vitest'
import { daysBy, spanWith } from '#components/newsroom/calendar/moves'

const week = ['03', '04', '05', '06', '07', '08', '09'].map((day) => ({ key: `2031-03-${day}` }))

test('the week in which an hour stands is found from the one that is shown, in Beijing, however far away', () => {
  expect(spanWith(new Date('2031-03-05T08:00:00+08:00'), week)).toBe('2031-03-03')
  expect(spanWith(new Date('2031-03-09T23:59:00+08:00'), week)).toBe('2031-03-03')
  expect(spanWith(new Date('2031-03-10T00:00:00+08:00'), week)).toBe('2031-03-10')
  expect(spanWith(new Date('2031-03-20T08:00:00+08:00'), week)).toBe('2031-03-17')
  expect(spanWith(new Date('2031-03-02T23:00:00+08:00'), week)).toBe('2031-02-24')
  expect(spanWith(new Date('2031-03-12T01:00:00+08:00'), week.slice(0, 1))).toBe('2031-03-12')
})

test('arrows move by a day, and what presses a button by the button that is held', () => {
  expect([daysBy('ArrowLeft', 'link'), daysBy('ArrowRight', 'back')]).toEqual([-1, 1])
  expect([daysBy('Enter', 'back'), daysBy(' ', 'on'), daysBy('Enter', 'link'), daysBy('a', 'on')]).toEqual([-1, 1, null, null])
})
