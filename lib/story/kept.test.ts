import { expect, test } from 'vitest'
import { type KeptKind, outgrown } from '#lib/story/kept'

const now = new Date('2026-11-27T12:00:00Z')
const MINUTE = 60_000
const version = (minutesAgo: number, more: { kind?: KeptKind; savedBy?: string; story?: number } = {}) => ({
  id: minutesAgo,
  story: 1,
  kind: 'autosave' as const,
  savedBy: 'lin',
  savedAt: new Date(now.getTime() - minutesAgo * MINUTE),
  ...more,
})
const every = (minutes: number, from: number, until: number) =>
  Array.from({ length: Math.floor((until - from) / minutes) }, (_, i) => version(from + i * minutes))
const left = (versions: ReturnType<typeof version>[], at = now) => {
  const gone = new Set(outgrown(versions, at))
  return versions.filter((it) => !gone.has(it.id))
}

test('all of the last hour stay', () => {
  expect(outgrown(every(2, 0, 61), now)).toEqual([])
})

test('after an hour one of each ten minutes stays: the last', () => {
  const kept = left(every(2, 62, 24 * 60))
  // 22 h 58 min, in tens.
  expect(kept.length).toBeGreaterThanOrEqual(138)
  expect(kept.length).toBeLessThanOrEqual(139)
  for (const it of kept.slice(1)) expect(it.savedAt.getUTCMinutes() % 10).toBe(8)
})

test('after a day one of each hour stays, and after 30 days one of each day', () => {
  const month = every(10, 24 * 60 + 10, 30 * 24 * 60)
  expect(left(month).length).toBeGreaterThanOrEqual(29 * 24 - 1)
  expect(left(month).length).toBeLessThanOrEqual(29 * 24 + 1)
  const quarter = every(60, 30 * 24 * 60 + 60, 90 * 24 * 60)
  expect(left(quarter).length).toBeGreaterThanOrEqual(59)
  expect(left(quarter).length).toBeLessThanOrEqual(61)
})

test('thinning day after day comes to the same as thinning once', () => {
  let daily = every(20, 0, 40 * 24 * 60)
  for (let day = 39; day >= 0; day -= 1) {
    const then = new Date(now.getTime() - day * 24 * 60 * MINUTE)
    const future = daily.filter((it) => it.savedAt > then)
    daily = [
      ...left(
        daily.filter((it) => it.savedAt <= then),
        then,
      ),
      ...future,
    ]
  }
  const once = left(every(20, 0, 40 * 24 * 60))
  expect(daily.map((it) => it.id).sort((a, b) => a - b)).toEqual(once.map((it) => it.id))
})

test('what was sent, approved, put back or replaced is never thinned', () => {
  const kinds: KeptKind[] = ['sent', 'approved', 'restored', 'replaced']
  const milestones = kinds.flatMap((kind) => every(1, 100_000, 100_020).map((it) => ({ ...it, kind })))
  expect(outgrown(milestones, now)).toEqual([])
})

test('one person’s versions never make room for another’s, nor one story’s for another’s', () => {
  const versions = [version(200), version(201, { savedBy: 'zhou' }), version(202, { story: 2 })]
  expect(outgrown(versions, now)).toEqual([])
})
