import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { pause, standIn } from '#server/press/stand-in'

// Pictures, since those are not packed, which takes longer than the test.
const LARGE = () => ({ body: randomBytes(150_000).toString('hex'), headers: { 'content-type': 'image/png' } })
const numbered = (prefix: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`/zh-hans${prefix}${i}`, LARGE]))

test('editions stay within their bytes, and what is read stays', async () => {
  const { read, press, times } = standIn({ ...numbered('/p-', 60), '/zh-hans': { tags: ['front'] } })
  for (let i = 0; i < 60; i += 1) {
    await read('/')
    await read(`/p-${i}`)
  }
  expect(press.size().bytes).toBeLessThanOrEqual(8 * 1_048_576)
  expect(press.size().bytes).toBeGreaterThan(5 * 1_048_576)
  expect(times('/zh-hans')).toBe(1)
})

test('a flood of searches does not push a page out', async () => {
  const { read, times } = standIn({ ...numbered('/search?q=', 60), '/zh-hans/asia': {} })
  await read('/asia')
  for (let i = 0; i < 60; i += 1) await read(`/search?q=${i}`)
  await read('/asia')
  expect(times('/zh-hans/asia')).toBe(1)
})

test('an edition that was pushed out is no longer refreshed', async () => {
  const { read, press, times } = standIn({ '/zh-hans/old': () => ({ ...LARGE(), tags: ['old'] }), ...numbered('/p-', 60) })
  await read('/old')
  for (let i = 0; i < 60; i += 1) await read(`/p-${i}`)
  press.apply([{ event: 'story-updated', hard: ['old'], soft: [] }])
  await pause(20)
  expect(times('/zh-hans/old')).toBe(1)
})
