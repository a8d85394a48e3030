import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  process.env.SITE_URL = 'http://paper.lan:3000'
  process.env.DATA_DIR = `/tmp/eddiba-plain-${process.pid}`
})

const { theHouse } = await import('#db/audit/commands')
const { freshDatabase } = await import('#db/testing')
const { createStaff } = await import('#server/auth/staff')
const { PASSWORD, signIn } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

test('on plain http elsewhere the cookie goes without Secure and prefix, which browsers would refuse there', async () => {
  await createStaff(theHouse, { name: '苏禾', email: 'su@desk.example', password: PASSWORD, role: 'editor' })
  const response = await signIn('su@desk.example', PASSWORD, { host: 'paper.lan:3000', origin: 'http://paper.lan:3000' })
  const [cookie = ''] = response.headers.getSetCookie()
  expect(cookie).toMatch(/^eddiba=/)
  expect(cookie).toContain('HttpOnly')
  expect(cookie).not.toContain('Secure')
})

test('with a SITE_URL no other origin is own, this machine neither', async () => {
  for (const origin of ['http://localhost:3000', 'https://paper.lan:3000', 'http://paper.lan']) {
    expect((await signIn('su@desk.example', PASSWORD, { host: new URL(origin).host, origin })).status).toBe(403)
  }
})
