import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { desk, refusal } from '#components/newsroom/editor/saving/testing'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('offline is tried again with pauses, and at once when the network is back', async () => {
  const it = desk([refusal(0), refusal(0), refusal(0)])
  it.write('江')
  await vi.advanceTimersByTimeAsync(1600)
  expect(it.standings.at(-1)).toBe('offline')
  await vi.advanceTimersByTimeAsync(2100)
  expect(it.sent).toHaveLength(2)
  it.saving.retry()
  await vi.advanceTimersByTimeAsync(10)
  expect(it.sent).toHaveLength(3)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(it.standings.at(-1)).toBe('saved')
})

test('an ended session keeps the text and goes on after signing in', async () => {
  const it = desk([refusal(401)])
  it.write('江')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.standings.at(-1)).toBe('signed-out')
  expect(it.copy()).toBe('江')
  it.saving.retry()
  await vi.advanceTimersByTimeAsync(10)
  expect(it.standings.at(-1)).toBe('saved')
})

test('that another tab has signed out stays said when a request under way then fails', async () => {
  const it = desk([refusal(0)], 500)
  it.write('禁发的文字')
  await vi.advanceTimersByTimeAsync(1600)
  it.saving.signedOut()
  await vi.advanceTimersByTimeAsync(500)
  expect(it.standings.slice(-3)).toEqual(['saving', 'signed-out', 'signed-out'])
})

test('a text that the server refuses is tried again when it changes', async () => {
  const it = desk([refusal(422)])
  it.write('太长')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(it.sent).toHaveLength(1)
  expect(it.standings.at(-1)).toBe('failed')
  it.write('短')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.standings.at(-1)).toBe('saved')
})

test('an answer that got lost is asked for again by the same name, and then the newest text goes from its version', async () => {
  const it = desk([refusal(0), refusal(500)])
  it.write('一')
  await vi.advanceTimersByTimeAsync(1600)
  it.write('一二')
  await vi.advanceTimersByTimeAsync(20_000)
  const [first, second, third, fourth] = it.attempts
  expect(new Set([first?.saveId, second?.saveId, third?.saveId]).size).toBe(1)
  expect(it.sent.slice(0, 3)).toEqual(Array(3).fill({ headline: '一', version: 7 }))
  expect(fourth).toMatchObject({ version: 8, seq: 2, manuscript: { headline: '一二' } })
  expect(fourth?.saveId).not.toBe(first?.saveId)
  expect(it.standings).not.toContain('conflict')
})

test('a busy server is left alone for as long as it asks', async () => {
  const it = desk([refusal(503, {}, 20)])
  it.write('江')
  await vi.advanceTimersByTimeAsync(1600)
  expect(it.standings.at(-1)).toBe('failed')
  it.write('江水')
  await vi.advanceTimersByTimeAsync(18_000)
  expect(it.sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(6000)
  expect(it.standings.at(-1)).toBe('saved')
  expect(it.sent.at(-1)).toEqual({ headline: '江水', version: 8 })
})

test('when somebody else has signed in, nothing goes out by itself', async () => {
  const it = desk([refusal(403, { code: 'another-writer', id: 'su', name: '苏禾' })])
  it.write('江')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.standings.at(-1)).toBe('another-writer')
  it.write('江水')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(it.sent).toHaveLength(1)
  it.saving.retry()
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.standings.at(-1)).toBe('saved')
  expect(it.saving.isAtRest()).toBe(true)
})
