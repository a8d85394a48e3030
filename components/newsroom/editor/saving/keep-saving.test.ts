import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Reply } from '#components/newsroom/ask'
import { keepSaving } from '#components/newsroom/editor/saving/keep-saving'
import type { Attempt, Standing } from '#components/newsroom/editor/saving/standing'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const refusal = (status: number, body: Record<string, unknown> = {}, after = 0): Reply<{ version: number }> => ({
  ok: false,
  status,
  error: '不行',
  reasons: [],
  body,
  after,
})

/** What somebody else has saved as version 9. */
const theirs = (headline: string) => ({ serverVersion: 9, by: '苏禾', at: '', manuscript: { ...blankManuscript, headline } })

/** A desk whose server answers what `replies` say, one by one, and then always saves. */
function desk(replies: Reply<{ version: number }>[] = [], wait = 0) {
  let headline = ''
  let composing = false
  const sent: { headline: string; version: number }[] = []
  const attempts: Attempt[] = []
  const standings: Standing['state'][] = []
  let copy: Manuscript | null = null
  let inFlight = 0
  let most = 0
  const saving = keepSaving({
    version: 7,
    known: blankManuscript,
    read: () => (composing ? null : { ...blankManuscript, headline }),
    send: async (attempt) => {
      const { manuscript, version } = attempt
      attempts.push(attempt)
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
    attempts,
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

test('what was typed and taken back needs no request', async () => {
  const it = desk()
  it.write('江')
  it.write('')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.sent).toEqual([])
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

test('a slug that publishing gives confirms nothing of what is being written', async () => {
  const it = desk()
  it.write('还没有保存')
  it.saving.confirm({ slug: 'hai-mei' })
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.sent).toEqual([{ headline: '还没有保存', version: 7 }])
})
