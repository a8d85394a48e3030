import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-session-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
})

const { listSessions } = await import('#db/staff/queries')
const { freshDatabase } = await import('#db/testing')
const { firstOwnerInvitation, isInvited } = await import('#server/auth/first-owner')
const { whoIs } = await import('#server/auth/session')
const { openDoors } = await import('#server/desk/walk/doors')
const { employ, ownHeaders, PASSWORD, signIn } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

const send = openDoors()
const post = (path: string, headers: Record<string, string>, body: object) =>
  send({ method: 'POST', url: `/api/admin/${path}`, headers, payload: JSON.stringify(body) })
const named = (cookie: string) => new Headers({ cookie })
let machine = 0
const from = () => ({ 'x-forwarded-for': `203.0.113.${++machine}` })

test('an empty newsroom knows no password, and its first door opens once and for a day', async () => {
  for (const [email, password] of [
    ['admin@localhost.example', 'admin'],
    ['admin@eddiba.example', 'password'],
    ['admin@demo.eddiba.example', 'shiyong-mima-2026'],
    ['root@localhost.example', ''],
  ] as const) {
    expect([401, 422]).toContain((await signIn(email, password, from())).status)
  }
  const token = new URL((await firstOwnerInvitation()) ?? '').searchParams.get('token') ?? ''
  vi.useFakeTimers({ now: Date.now() + 24.1 * 3_600_000, toFake: ['Date'] })
  expect(await isInvited(token)).toBe(false)
  vi.useRealTimers()
  const owner = { token, name: '方砚', email: 'owner@desk.example', password: PASSWORD }
  expect((await post('first-owner', ownHeaders, owner)).statusCode).toBe(201)
  expect((await post('first-owner', ownHeaders, { ...owner, email: 'second@desk.example' })).statusCode).toBe(410)
})

test('a cookie that was set before signing in is nobody’s afterwards, and each sign-in has a token of its own', async () => {
  const { email } = await employ('editor')
  const planted = `__Host-eddiba=${'a'.repeat(32)}.${'b'.repeat(43)}%3D`
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const first = cookieOf(await signIn(email, PASSWORD, { ...from(), cookie: planted }))
  const second = cookieOf(await signIn(email, PASSWORD, { ...from(), cookie: first }))
  expect(new Set([planted, first, second]).size).toBe(3)
  expect(await whoIs(named(planted))).toBeNull()
  expect(await whoIs(named(second))).not.toBeNull()
})

test('a session ends after a week, however busy it was', async () => {
  const { cookie, id } = await employ('editor')
  const began = Date.now()
  vi.useFakeTimers({ now: began, toFake: ['Date'] })
  for (let hours = 6; hours < 168; hours += 6) {
    vi.setSystemTime(began + hours * 3_600_000)
    expect((await whoIs(named(cookie)))?.id).toBe(id)
  }
  vi.setSystemTime(began + 168.1 * 3_600_000)
  expect(await whoIs(named(cookie))).toBeNull()
  vi.useRealTimers()
})

test('one ends one’s own sessions one by one or all but this, and nobody else’s by their number', async () => {
  const [own, other] = [await employ('editor'), await employ('editor')]
  const cookies: string[] = []
  for (let n = 0; n < 3; n += 1) cookies.push((await signIn(own.email, PASSWORD, from())).headers.getSetCookie()[0]?.split(';')[0] ?? '')
  const [theirs] = await listSessions(other.id, new Date())
  expect((await post('account/sessions', own.headers, { session: theirs?.id })).statusCode).toBe(200)
  expect(await whoIs(named(other.cookie))).not.toBeNull()
  const mine = await whoIs(named(cookies[0] ?? ''))
  expect((await post('account/sessions', own.headers, { session: mine?.session })).statusCode).toBe(200)
  const open = async () => (await Promise.all(cookies.map((it) => whoIs(named(it))))).map((it) => it !== null)
  expect(await open()).toEqual([false, true, true])
  expect((await post('account/sessions', own.headers, { session: 'others' })).statusCode).toBe(200)
  expect(await open()).toEqual([false, false, false])
  expect(await whoIs(named(own.cookie))).not.toBeNull()
})
