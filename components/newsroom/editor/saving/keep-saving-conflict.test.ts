import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { desk, refusal, theirs } from '#components/newsroom/editor/saving/testing'
import { blankManuscript } from '#lib/story/manuscript'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a conflict stops all saving, keeps the copy, and waits for a person', async () => {
  const it = desk([refusal(409, theirs('别人的'))])
  it.write('我的')
  await vi.advanceTimersByTimeAsync(2000)
  it.write('我的字')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(it.sent).toHaveLength(1)
  expect(it.standings.at(-1)).toBe('conflict')
  expect(it.copy()).toBe('我的字')
  expect(await it.saving.save()).toBe(false)
  it.saving.goOnFrom(theirs('别人的'))
  it.write('接着写')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.sent.at(-1)).toEqual({ headline: '接着写', version: 9 })
})

test('a version that holds nothing but what this desk has seen or sent is no conflict', async () => {
  const seen = desk([refusal(409, { ...theirs(''), manuscript: { ...blankManuscript, slug: 'gei-ding' } })])
  seen.write('我的')
  await vi.advanceTimersByTimeAsync(3000)
  expect(seen.sent).toEqual([
    { headline: '我的', version: 7 },
    { headline: '我的', version: 9 },
  ])
  expect(seen.standings).not.toContain('conflict')
  const sent = desk([refusal(409, theirs('我的'))])
  sent.write('我的')
  await vi.advanceTimersByTimeAsync(3000)
  expect(sent.sent).toHaveLength(1)
  expect(sent.saving.version()).toBe(9)
  expect(sent.standings.at(-1)).toBe('saved')
})

test('one’s own text is put over theirs only when told to, and the save says so', async () => {
  const it = desk([refusal(409, theirs('别人的'))])
  it.write('我的')
  await vi.advanceTimersByTimeAsync(2000)
  expect(await it.saving.overwrite(theirs('别人的'))).toBe(true)
  expect(it.attempts.map(({ over, version }) => ({ over, version }))).toEqual([
    { over: false, version: 7 },
    { over: true, version: 9 },
  ])
  it.write('接着写')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.attempts.at(-1)).toMatchObject({ over: false, version: 10 })
})

test('a third text that came while one chose is a conflict again', async () => {
  const it = desk([refusal(409, theirs('别人的')), refusal(409, { ...theirs('第三份'), serverVersion: 10 })])
  it.write('我的')
  await vi.advanceTimersByTimeAsync(2000)
  expect(await it.saving.overwrite(theirs('别人的'))).toBe(false)
  expect(it.standings.at(-1)).toBe('conflict')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(it.sent).toHaveLength(2)
})
