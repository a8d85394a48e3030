import { expect, test } from 'vitest'
import { createTouches } from '#server/press/touches'

test('a tag counts as touched only for what began before', () => {
  const touches = createTouches()
  const before = touches.now()
  touches.record({ hard: ['a'], soft: ['b'] })
  const after = touches.now()
  expect([touches.hardSince(['a'], before), touches.hardSince(['a'], after), touches.hardSince(['b'], before)]).toEqual([
    true,
    false,
    false,
  ])
  expect([touches.softSince(['b'], before), touches.softSince(['b'], after)]).toEqual([true, false])
})

test('what was forgotten counts as touched', () => {
  const touches = createTouches(2)
  const before = touches.now()
  for (const tag of ['a', 'b', 'c']) touches.record({ hard: [tag], soft: [] })
  expect(touches.hardSince(['unheard-of'], before)).toBe(true)
  expect(touches.hardSince(['unheard-of'], touches.now() - 1)).toBe(false)
})
