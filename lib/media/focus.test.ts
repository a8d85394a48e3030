import { expect, test } from 'vitest'
import { focusClasses } from '#lib/media/focus'

test('a picture whose middle is its focus costs a page nothing', () => {
  expect(focusClasses({ focusX: 50, focusY: 50 })).toBe('')
  expect(focusClasses({ focusX: 51, focusY: 49 })).toBe('')
})

test('a focus elsewhere is told in steps that the style sheet knows', () => {
  expect(focusClasses({ focusX: 0, focusY: 100 })).toBe(' focal fx-0 fy-100')
  expect(focusClasses({ focusX: 33, focusY: 50 })).toBe(' focal fx-35')
})
