import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-uploads-${process.pid}`
  return process.env.DATA_DIR
})

const { freshDatabase } = await import('#db/testing')
const { env } = await import('#lib/env')
const { ask, at, employ } = await import('#server/desk/testing')
const { POST: announce } = await import('./route')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['a nearly full disk', { DISK_RESERVE_MB: 100_000_000 }, 507],
  ['a used-up day', { UPLOAD_MB_A_DAY: 1 }, 429],
])('%s is told in Chinese', async (_, settings, status) => {
  const before = { ...env }
  Object.assign(env, settings)
  const { headers } = await employ('chief')
  const answer = await announce(ask({ headers, body: { name: 'a.mp4', bytes: 5_000_000 } }), at())
  Object.assign(env, before)
  expect(answer.status).toBe(status)
  expect(((await answer.json()) as { error: string }).error).toMatch(/[一-龥]{4}/)
})
