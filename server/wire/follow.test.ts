import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { WireRow } from '#db/wire/queries'
import { wakeFollowers } from '#db/wire/wake'
import { log } from '#server/door/log'
import { type Following, follow } from '#server/wire/follow'

let following: Following | undefined
const rows: WireRow[] = []
const told: number[] = []
const source = {
  listAfter: vi.fn(async (seq: number) => rows.filter((it) => it.seq > seq)),
  head: async () => 0,
}
const put = (seq: number) => rows.push({ seq, at: new Date(), event: 'x', subject: '', hard: [], soft: [] })
const start = async (every = 60_000) => {
  following = follow('test', (it) => told.push(...it.map((row) => row.seq)), { source, every })
  await following.ready
}

beforeEach(() => {
  log.level = 'silent'
  rows.length = 0
  told.length = 0
})
afterEach(() => following?.stop())

test('a commit in this process is told before anything else can happen', async () => {
  await start()
  put(1)
  wakeFollowers()
  // Promises only: no timer, no socket gets its turn before.
  for (let i = 0; i < 20; i += 1) await Promise.resolve()
  expect(told).toEqual([1])
})

test('a bell that rings while the wire is being read is not lost', async () => {
  await start()
  put(1)
  wakeFollowers()
  await Promise.resolve()
  put(2)
  wakeFollowers()
  await vi.waitFor(() => expect(told).toEqual([1, 2]))
})

test('what other processes wrote is found by looking', async () => {
  await start(5)
  put(1)
  await vi.waitFor(() => expect(told).toEqual([1]))
})

test('a database that fails is asked again until it answers, and nothing is lost', async () => {
  await start(5)
  for (let i = 0; i < 3; i += 1) source.listAfter.mockRejectedValueOnce(new Error('database is locked'))
  put(1)
  await vi.waitFor(() => expect(told).toEqual([1]))
})

test('a stopped follower stays silent', async () => {
  await start(5)
  following?.stop()
  put(1)
  wakeFollowers()
  await new Promise((done) => setTimeout(done, 20))
  expect(told).toEqual([])
})
