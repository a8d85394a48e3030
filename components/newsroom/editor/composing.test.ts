import { expect, test, vi } from 'vitest'
import { watchComposing } from '#components/newsroom/editor/composing'

test('a field composes until it says so, or until it has left the page', () => {
  const field = Object.assign(new EventTarget(), { isConnected: true })
  const ended = vi.fn()
  const { isComposing, stop } = watchComposing(field, ended)
  expect(isComposing()).toBe(false)
  field.dispatchEvent(new Event('compositionstart'))
  expect([isComposing(), ended.mock.calls.length]).toEqual([true, 0])
  field.dispatchEvent(new Event('compositionend'))
  expect([isComposing(), ended.mock.calls.length]).toEqual([false, 1])
  field.dispatchEvent(new Event('compositionstart'))
  field.isConnected = false
  expect(isComposing()).toBe(false)
  stop()
  field.dispatchEvent(new Event('compositionend'))
  expect(ended).toHaveBeenCalledTimes(1)
})
