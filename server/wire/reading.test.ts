import { expect, test, vi } from 'vitest'
import type { WireRow } from '#db/wire/queries'
import { createReading } from '#server/wire/reading'

function wire({ outOfOrder = false } = {}) {
  const rows: WireRow[] = []
  const told: number[] = []
  const onGap = vi.fn()
  const source = {
    listAfter: vi.fn(async (seq: number) =>
      rows
        .filter((it) => it.seq > seq)
        .sort((a, b) => a.seq - b.seq)
        .slice(0, 500),
    ),
    head: vi.fn(async () => Math.max(0, ...rows.map((it) => it.seq))),
  }
  const reading = createReading(source, { onRows: (it) => told.push(...it.map((row) => row.seq)), onGap, outOfOrder })
  const put = (...seqs: number[]) => rows.push(...seqs.map((seq) => ({ seq, at: new Date(), event: 'x', subject: '', hard: [], soft: [] })))
  return { rows, told, onGap, source, reading, put }
}

test('what was on the wire before is not told', async () => {
  const { reading, put, told } = wire()
  put(1, 2, 3)
  await reading.next()
  await reading.next()
  expect(told).toEqual([])
})

test('new rows are told once and in order, however many there are', async () => {
  const { reading, put, told } = wire()
  await reading.next()
  put(...Array.from({ length: 1200 }, (_, i) => i + 1))
  await reading.next()
  put(1201)
  await reading.next()
  expect(told).toEqual(Array.from({ length: 1201 }, (_, i) => i + 1))
})

test('rows that were trimmed before they were read make a gap, and reading goes on at the end', async () => {
  const { reading, put, told, onGap } = wire()
  put(1)
  await reading.next()
  put(5, 6)
  await reading.next()
  expect(onGap).toHaveBeenCalledTimes(1)
  put(7)
  await reading.next()
  expect(told).toEqual([7])
})

test('another database under the same name is noticed', async () => {
  const { reading, put, rows, onGap } = wire()
  put(1, 2, 3)
  await reading.next()
  rows.length = 0
  for (let i = 0; i < 20; i += 1) await reading.next()
  expect(onGap).toHaveBeenCalledTimes(1)
})

test('a follower that could not read for a day starts over', async () => {
  vi.useFakeTimers()
  const { reading, onGap } = wire()
  await reading.next()
  vi.setSystemTime(Date.now() + 24 * 3_600_000)
  await reading.next()
  expect(onGap).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})

test('where numbers are given before commits, a late row is told and a hole is no gap', async () => {
  const { reading, put, told, onGap } = wire({ outOfOrder: true })
  put(1, 2)
  await reading.next()
  put(4, 6)
  await reading.next()
  put(3)
  await reading.next()
  await reading.next()
  expect(told).toEqual([4, 6, 3])
  expect(onGap).not.toHaveBeenCalled()
})
