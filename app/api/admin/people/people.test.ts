import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-passes-${process.pid}`
})

const { theHouse } = await import('#db/audit/commands')
const { changeRole, disableStaff, endSessions, inviteStaff } = await import('#db/staff/commands')
const { freshDatabase, writtenIn } = await import('#db/testing')
const { choosePassword, holderOf, passFor } = await import('#server/auth/passes')
const { whoIs } = await import('#server/auth/session')
const { POST: changePassword } = await import('../account/password/route')
const { POST: invite } = await import('./route')
const { POST: join } = await import('../join/route')
const { POST: changePolicy } = await import('./policy/route')
const { POST: withdraw } = await import('../stories/[id]/withdraw/route')
const { ask, at, employ, ownHeaders, PASSWORD, signIn } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? ''
const from = (n: number) => ({ 'x-forwarded-for': `203.0.113.${n}` })
const NEXT = '春江潮水连海平，2026'

test('an administrator without a post office is shown the link, and the newcomer signs in with a password of their own', async () => {
  const admin = await employ('admin')
  const body = { name: '新同事', email: 'new@desk.example', role: 'reporter' }
  const invited = (await (await invite(ask({ headers: admin.headers, body }), at())).json()) as { link: string; sent: boolean }
  expect(invited).toMatchObject({ outcome: 'created', sent: false })
  expect((await signIn('new@desk.example', NEXT, from(1))).status).toBe(401)
  const token = tokenOf(invited.link)
  expect((await holderOf(token))?.name).toBe('新同事')
  const weak = await join(ask({ headers: ownHeaders, body: { token, password: 'woaini1314520' } }), at())
  expect(weak.status).toBe(422)
  expect((await join(ask({ headers: ownHeaders, body: { token, password: NEXT } }), at())).status).toBe(200)
  expect((await signIn('new@desk.example', NEXT, from(1))).status).toBe(200)
  expect((await join(ask({ headers: ownHeaders, body: { token, password: `${NEXT}!` } }), at())).status).toBe(410)
  expect((await invite(ask({ headers: admin.headers, body }), at())).status).toBe(422)
})

test('of two who use one link at once one succeeds; an older link is void, and only hashes are kept', async () => {
  const id = (await inviteStaff(theHouse, { name: '重设', email: 'reset@desk.example', role: 'editor' })) ?? ''
  const old = tokenOf(await passFor(theHouse, id, 'invitation'))
  const token = tokenOf(await passFor(theHouse, id, 'reset'))
  expect(await holderOf(old)).toBeNull()
  expect(await writtenIn('verifications')).not.toContain(token)
  const both = await Promise.all([choosePassword(token, NEXT), choosePassword(token, `${NEXT}?`)])
  expect(both.filter(Boolean)).toHaveLength(1)
})

test('a link for a reset holds for half an hour, and for nobody who was shut out', async () => {
  const { id } = await employ('editor')
  const token = tokenOf(await passFor(theHouse, id, 'reset'))
  vi.useFakeTimers({ now: Date.now() + 31 * 60_000, toFake: ['Date'] })
  expect(await holderOf(token)).toBeNull()
  vi.useRealTimers()
  expect(await holderOf(token)).not.toBeNull()
  await employ('admin')
  await disableStaff(theHouse, id)
  expect(await holderOf(token)).toBeNull()
})

test('a new password, another role and the end of sessions shut the old cookie out at once', async () => {
  const [a, b, c] = [await employ('editor'), await employ('editor'), await employ('editor')]
  const wrong = await changePassword(ask({ headers: a.headers, body: { current: 'not this one', next: NEXT } }), at())
  expect(wrong.status).toBe(422)
  expect(await whoIs(new Headers({ cookie: a.cookie }))).not.toBeNull()
  expect((await changePassword(ask({ headers: a.headers, body: { current: PASSWORD, next: NEXT } }), at())).status).toBe(200)
  await changeRole(theHouse, b.id, 'reporter')
  await endSessions(theHouse, c.id)
  for (const { cookie } of [a, b, c]) expect(await whoIs(new Headers({ cookie }))).toBeNull()
})

test('there is always an administrator', async () => {
  await close()
  close = await freshDatabase()
  const one = await employ('admin')
  expect(await disableStaff(theHouse, one.id)).toBe(false)
  expect(await changeRole(theHouse, one.id, 'editor')).toBe(false)
  await employ('admin')
  expect(await changeRole(theHouse, one.id, 'editor')).toBe(true)
})

test('what concerns people asks for the password again when the session is older than half an hour', async () => {
  const admin = await employ('admin')
  vi.useFakeTimers({ now: Date.now() + 31 * 60_000, toFake: ['Date'] })
  const stale = await invite(ask({ headers: admin.headers, body: { name: '迟', email: 'late@desk.example', role: 'editor' } }), at())
  vi.useRealTimers()
  expect(stale.status).toBe(403)
  expect(await stale.json()).toMatchObject({ code: 'sign-in-again' })
})

test('where the house asks for a second factor, nobody publishes without one', async () => {
  const [admin, editor] = [await employ('admin'), await employ('editor')]
  const tryToWithdraw = async () =>
    (await withdraw(ask({ headers: editor.headers, body: { reason: '数据有误' } }), at({ id: '1' }))).json() as Promise<{ code: string }>
  expect((await tryToWithdraw()).code).toBe('missing')
  const policy = { twoFactorToPublish: true }
  expect((await changePolicy(ask({ headers: editor.headers, body: policy }), at())).status).toBe(403)
  expect((await changePolicy(ask({ headers: admin.headers, body: policy }), at())).status).toBe(200)
  expect((await tryToWithdraw()).code).toBe('two-factor-needed')
})
