import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { desk } from '#components/newsroom/editor/saving/testing'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('saves 1.5 seconds after the last key', async () => {
  const it = desk()
  it.write('江')
  await vi.advanceTimersByTimeAsync(1000)
  it.write('江水')
  await vi.advanceTimersByTimeAsync(1400)
  expect(it.sent).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(it.sent).toEqual([{ headline: '江水', version: 7 }])
  expect(it.standings.at(-1)).toBe('saved')
})

test('somebody who never pauses is saved after ten seconds', async () => {
  const it = desk()
  for (let i = 0; i < 25; i += 1) {
    it.write('字'.repeat(i + 1))
    await vi.advanceTimersByTimeAsync(500)
  }
  expect(it.sent.length).toBeGreaterThanOrEqual(1)
})

test('one request at a time, and the next is made of the newest text and version', async () => {
  const it = desk([], 4000)
  it.write('一')
  await vi.advanceTimersByTimeAsync(1600)
  it.write('一二')
  await vi.advanceTimersByTimeAsync(1600)
  it.write('一二三')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(it.most()).toBe(1)
  expect(it.sent).toEqual([
    { headline: '一', version: 7 },
    { headline: '一二三', version: 8 },
  ])
  expect(it.saving.isDirty()).toBe(false)
})

test('nothing is saved or copied while an input method is composing', async () => {
  const it = desk()
  it.compose(true)
  it.write('jiang')
  await vi.advanceTimersByTimeAsync(5000)
  expect(it.sent).toEqual([])
  expect(it.copy()).toBeNull()
  it.compose(false)
  it.write('江')
  await vi.advanceTimersByTimeAsync(1600)
  expect(it.sent).toEqual([{ headline: '江', version: 7 }])
})

test('a copy is kept 300 ms after the last key and forgotten once the server has it', async () => {
  const it = desk([], 3000)
  it.write('江')
  await vi.advanceTimersByTimeAsync(299)
  expect(it.copy()).toBeNull()
  await vi.advanceTimersByTimeAsync(1)
  expect(it.copy()).toBe('江')
  await vi.advanceTimersByTimeAsync(5000)
  expect(it.copy()).toBeNull()
})

test('who never pauses has a copy that is never a second behind', async () => {
  const it = desk([], 60_000)
  for (let i = 1; i <= 100; i += 1) {
    it.write('字'.repeat(i))
    await vi.advanceTimersByTimeAsync(100)
    // Eight keys of 100 ms each: the rest of the second is for writing it down.
    expect(i - (it.copy()?.length ?? 0)).toBeLessThanOrEqual(8)
  }
})

test('what was typed and taken back needs no request', async () => {
  const it = desk()
  it.write('江')
  it.write('')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.sent).toEqual([])
  expect(it.standings.at(-1)).toBe('saved')
})

test('a slug that publishing gives confirms nothing of what is being written', async () => {
  const it = desk()
  it.write('还没有保存')
  it.saving.confirm({ slug: 'hai-mei' })
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.sent).toEqual([{ headline: '还没有保存', version: 7 }])
})
