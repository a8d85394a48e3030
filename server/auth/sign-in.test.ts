import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  delete process.env.APP_SECRET
  process.env.LOG_LEVEL = 'silent'
})
const folder = vi.hoisted(() => {
  const made = `${process.env.TMPDIR ?? '/tmp'}/eddiba-auth-${process.pid}`
  process.env.DATA_DIR = made
  return made
})

const { theHouse } = await import('#db/audit/commands')
const { db } = await import('#db/client')
const { sessions } = await import('#db/staff/schema')
const { disableStaff, enableStaff } = await import('#db/staff/commands')
const { freshDatabase, refuseSessions } = await import('#db/testing')
const { authDoor } = await import('#server/auth/door')
const { firstOwnerInvitation, isInvited, welcomeFirstOwner } = await import('#server/auth/first-owner')
const { whoIs } = await import('#server/auth/session')
const { createStaff, setPassword } = await import('#server/auth/staff')
const { ask, at, employ, ownHeaders, PASSWORD, signIn } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

const from = (n: number) => ({ 'x-forwarded-for': `192.0.2.${n}` })
const named = (cookie: string) => new Headers({ cookie })

test('the first owner comes in by a one-time address, and only the newest one', async () => {
  const old = new URL((await firstOwnerInvitation()) ?? '').searchParams.get('token') ?? ''
  const address = new URL((await firstOwnerInvitation()) ?? '')
  const token = address.searchParams.get('token') ?? ''
  expect(address.pathname).toBe('/admin/first-owner')
  const owner = { name: '方砚', email: 'Owner@desk.example', password: PASSWORD }
  expect(await welcomeFirstOwner(old, owner)).toBeNull()
  const both = await Promise.all([welcomeFirstOwner(token, owner), welcomeFirstOwner(token, { ...owner, name: '另一人' })])
  expect(both.filter(Boolean)).toHaveLength(1)
  expect(await isInvited(token)).toBe(false)
  expect(await firstOwnerInvitation()).toBeNull()
})

test('a sign-in gives a guarded cookie, and the database holds only a hash of it', async () => {
  const response = await signIn('owner@desk.example', PASSWORD, from(1))
  expect(response.status).toBe(200)
  const [cookie = ''] = response.headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-eddiba=[^;]+;/)
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(flag)
  expect(cookie).not.toContain('Domain')
  const token = decodeURIComponent(cookie.slice('__Host-eddiba='.length).split(';')[0] ?? '').split('.')[0] ?? ''
  const rows = await db().select().from(sessions)
  expect(token.length).toBeGreaterThanOrEqual(32)
  expect(JSON.stringify(rows)).not.toContain(token)
  expect((await whoIs(named(cookie.split(';')[0] ?? '')))?.role).toBe('admin')
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a changed cookie is nobody', async () => {
  const { cookie } = await employ('editor')
  expect(await whoIs(named(cookie))).not.toBeNull()
  const other = cookie[20] === 'x' ? 'y' : 'x'
  expect(await whoIs(named(`${cookie.slice(0, 20)}${other}${cookie.slice(21)}`))).toBeNull()
  expect(await whoIs(named('__Host-eddiba=abc.def'))).toBeNull()
})

test('unknown, wrong and disabled get one and the same answer', async () => {
  const id = await createStaff(theHouse, { name: '离任', email: 'gone@desk.example', password: PASSWORD, role: 'editor' })
  await disableStaff(theHouse, id)
  const answers = await Promise.all([
    signIn('nobody@desk.example', PASSWORD, from(2)),
    signIn('owner@desk.example', 'not the password', from(3)),
    signIn('gone@desk.example', PASSWORD, from(4)),
  ])
  const shown = await Promise.all(answers.map(async (it) => [it.status, await it.text(), it.headers.getSetCookie().length]))
  expect(new Set(shown.map((it) => JSON.stringify(it))).size).toBe(1)
  expect(shown[0]?.[0]).toBe(401)
  expect(shown[0]?.[1]).toContain('邮箱或密码不对')
  await enableStaff(theHouse, id)
  expect((await signIn('gone@desk.example', PASSWORD, from(4))).status).toBe(200)
})

test('a session ends at once when its owner is shut out, gets a new password, or signs out', async () => {
  const a = await employ('editor')
  const b = await employ('editor')
  const c = await employ('editor')
  await disableStaff(theHouse, a.id)
  await setPassword(theHouse, b.id, `${PASSWORD}!`)
  await authDoor(ask({ path: '/api/admin/auth/sign-out', headers: { ...ownHeaders, cookie: c.cookie }, body: {} }), at())
  for (const { cookie } of [a, b, c]) expect(await whoIs(named(cookie))).toBeNull()
})

test('an idle session ends after eight hours', async () => {
  const { cookie, id } = await employ('editor')
  vi.useFakeTimers({ now: Date.now() + 8.1 * 3_600_000, toFake: ['Date'] })
  expect(await whoIs(named(cookie))).toBeNull()
  vi.useRealTimers()
  expect((await whoIs(named(cookie)))?.id).toBe(id)
})

test('where nothing can be written, as on a full disk, somebody who is signed in goes on reading', async () => {
  const { cookie, id } = await employ('editor')
  const mend = await refuseSessions()
  vi.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ['Date'] })
  expect((await whoIs(named(cookie)))?.id).toBe(id)
  vi.useRealTimers()
  await mend()
})

test('the sixth wrong try at one address within a minute has to wait, and a right one before that clears the count', async () => {
  await createStaff(theHouse, { name: '值班', email: 'duty@desk.example', password: PASSWORD, role: 'editor' })
  const stranger = (n: number) => signIn(`stranger-${n}@desk.example`, 'wrong password', from(9))
  for (let n = 0; n < 4; n += 1) expect((await stranger(n)).status).toBe(401)
  expect((await signIn('duty@desk.example', PASSWORD, from(9))).status).toBe(200)
  const tries = []
  for (let n = 4; n < 11; n += 1) tries.push((await stranger(n)).status)
  expect(tries).toEqual([401, 401, 401, 401, 401, 429, 429])
  const refused = await signIn('duty@desk.example', PASSWORD, from(9))
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('parallel tries do not pass the limit, from one address or from fifty', async () => {
  const one = await Promise.all(Array.from({ length: 20 }, (_, n) => signIn(`many-${n}@desk.example`, 'wrong password', from(10))))
  expect(one.filter((it) => it.status === 401)).toHaveLength(5)
  const fifty = await Promise.all(Array.from({ length: 50 }, (_, n) => signIn('duty@desk.example', 'wrong password', from(100 + n))))
  expect(fifty.filter((it) => it.status === 401).length).toBeLessThanOrEqual(5)
  expect(fifty.filter((it) => it.status === 429).length).toBeGreaterThanOrEqual(40)
})

test('after five failures an account rests, longer each time, but never for good and not for a device its owner has used', async () => {
  const email = 'rest@desk.example'
  await createStaff(theHouse, { name: '轮休', email, password: PASSWORD, role: 'editor' })
  const welcome = await signIn(email, PASSWORD, from(30))
  const device = welcome.headers
    .getSetCookie()
    .find((it) => it.startsWith('__Host-eddiba-device='))
    ?.split(';')[0]
  expect(device).toBeDefined()
  const waits: number[] = []
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  for (let n = 0; n < 16; n += 1) {
    const answer = await signIn(email, 'wrong password', from(31 + n))
    if (answer.status !== 429) continue
    const wait = Number(answer.headers.get('retry-after'))
    waits.push(wait)
    vi.setSystemTime(Date.now() + wait * 1000 + 1)
  }
  expect(waits.slice(0, 4)).toEqual([5, 10, 20, 40])
  expect(Math.max(...waits)).toBeLessThanOrEqual(900)
  await signIn(email, 'wrong password', from(60))
  expect((await signIn(email, PASSWORD, from(61))).status).toBe(429)
  expect((await signIn(email, PASSWORD, { ...from(62), cookie: device ?? '' })).status).toBe(200)
  expect((await signIn(email, PASSWORD, { ...from(63), cookie: `${device?.slice(0, -2)}xx` })).status).toBe(429)
  vi.useRealTimers()
})

test('localhost, 127.0.0.1 and [::1] are own on any port; other names are foreign', async () => {
  const status = async (origin: string, host: string) =>
    (await signIn('nobody@desk.example', PASSWORD, { origin, host, ...from(11) })).status
  for (const host of ['localhost:3000', '127.0.0.1:41234', '[::1]:8080']) expect(await status(`http://${host}`, host)).not.toBe(403)
  expect(await status('http://evil.example:3000', 'evil.example:3000')).toBe(403)
  expect(await status('http://localhost:4000', 'localhost:3000')).toBe(403)
  expect(await status('null', 'localhost:3000')).toBe(403)
})

test('none of better-auth’s other doors is open', async () => {
  const { headers } = await employ('reporter')
  for (const path of [
    'sign-up/email',
    'update-user',
    'delete-user',
    'change-email',
    'list-sessions',
    'get-session',
    'ok',
    'sign-in/social',
  ]) {
    const response = await authDoor(ask({ path: `/api/admin/auth/${path}`, headers, body: {} }), at())
    expect([path, response.status]).toEqual([path, 404])
  }
})

test('two long Chinese passwords that differ in the last sign are two passwords', async () => {
  const long = '亚洲大陆的重大新闻'.repeat(10)
  await createStaff(theHouse, { name: '甲', email: 'long@desk.example', password: `${long}甲`, role: 'editor' })
  expect((await signIn('long@desk.example', `${long}乙`, from(12))).status).toBe(401)
  expect((await signIn('long@desk.example', `${long}甲`, from(12))).status).toBe(200)
})
