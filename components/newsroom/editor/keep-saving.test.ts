import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Reply } from '#components/newsroom/ask'
import { keepSaving, type Standing } from '#components/newsroom/editor/keep-saving'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const refusal = (status: number, body: Record<string, unknown> = {}): Reply<{ version: number }> => ({
  ok: false,
  status,
  error: '不行',
  reasons: [],
  body,
})

/** A desk whose server answers what `replies` say, one by one, and then always saves. */
function desk(replies: Reply<{ version: number }>[] = [], wait = 0) {
  let headline = ''
  let composing = false
  const sent: { headline: string; version: number }[] = []
  const standings: Standing['state'][] = []
  let copy: Manuscript | null = null
  let inFlight = 0
  let most = 0
  const saving = keepSaving({
    version: 7,
    known: blankManuscript,
    read: () => (composing ? null : { ...blankManuscript, headline }),
    send: async (manuscript, version) => {
      sent.push({ headline: manuscript.headline, version })
      most = Math.max(most, ++inFlight)
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait))
      inFlight -= 1
      return replies.shift() ?? { ok: true, status: 200, body: { version: version + 1 } }
    },
    tell: (standing) => standings.push(standing.state),
    keep: (manuscript) => {
      copy = manuscript
    },
    forget: () => {
      copy = null
    },
  })
  return {
    saving,
    sent,
    standings,
    write(text: string) {
      headline = text
      saving.changed()
    },
    compose(on: boolean) {
      composing = on
    },
    copy: () => copy?.headline ?? null,
    most: () => most,
  }
}

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

test('a copy is kept within a second and forgotten once the server has it', async () => {
  const it = desk([], 3000)
  it.write('江')
  await vi.advanceTimersByTimeAsync(1000)
  expect(it.copy()).toBe('江')
  await vi.advanceTimersByTimeAsync(4000)
  expect(it.copy()).toBeNull()
})

test('a conflict stops all saving, keeps the copy, and waits for a person', async () => {
  const it = desk([refusal(409, { version: 9, savedBy: '苏禾' })])
  it.write('我的')
  await vi.advanceTimersByTimeAsync(2000)
  it.write('我的字')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(it.sent).toHaveLength(1)
  expect(it.standings.at(-1)).toBe('conflict')
  expect(it.copy()).toBe('我的字')
  expect(await it.saving.save()).toBe(false)
  it.saving.goOnFrom({ version: 9, manuscript: blankManuscript })
  it.write('接着写')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.sent.at(-1)).toEqual({ headline: '接着写', version: 9 })
})

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

test('what was typed and taken back needs no request', async () => {
  const it = desk()
  it.write('江')
  it.write('')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.sent).toEqual([])
  expect(it.standings.at(-1)).toBe('saved')
})
