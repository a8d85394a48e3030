import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-second-${process.pid}`
})

const { freshDatabase, writtenIn } = await import('#db/testing')
const { authDoor } = await import('#server/auth/door')
const { whoIs } = await import('#server/auth/session')
const { codeOf, cookiesOf, giveSecondFactor } = await import('#server/auth/testing-second-factor')
const { ask, at, employ, ownHeaders, PASSWORD, signIn } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

/** Somebody with a second factor, their secret and their recovery codes. */
async function guarded() {
  const person = await employ('editor')
  return { ...person, ...(await giveSecondFactor(person)) }
}

let address = 0
const firstStep = (email: string) =>
  signIn(email, PASSWORD, { 'x-forwarded-for': `198.51.${Math.floor(++address / 250)}.${address % 250}` })
const secondStep = (first: Response, body: object) =>
  authDoor(ask({ path: '/api/admin/auth/second-factor', headers: { ...ownHeaders, cookie: cookiesOf(first) }, body }), at())

test('setting it up moves the session to a new token, and neither secret nor codes lie readable in the database', async () => {
  const { cookie, confirmed, secret, recovery } = await guarded()
  expect(await whoIs(new Headers({ cookie }))).toBeNull()
  expect((await whoIs(new Headers({ cookie: cookiesOf(confirmed) })))?.twoFactor).toBe(true)
  expect(recovery).toHaveLength(10)
  const kept = await writtenIn('two_factors')
  for (const word of [secret, ...recovery]) expect(kept).not.toContain(word)
})

test('a password alone opens nothing; with the next code it does', async () => {
  const { email, secret } = await guarded()
  const first = await firstStep(email)
  expect(await first.json()).toEqual({ outcome: 'second-factor' })
  expect(await whoIs(new Headers({ cookie: cookiesOf(first) }))).toBeNull()
  expect((await secondStep(first, { code: codeOf(secret, 30) })).status).toBe(401)
  const second = await secondStep(first, { code: codeOf(secret) })
  expect(second.status).toBe(200)
  expect((await whoIs(new Headers({ cookie: cookiesOf(second) })))?.email).toBe(email)
})

test('a code counts once, also for two who send it at the same moment', async () => {
  const { email, secret } = await guarded()
  const [one, two] = [await firstStep(email), await firstStep(email)]
  const code = codeOf(secret)
  const both = await Promise.all([secondStep(one, { code }), secondStep(two, { code })])
  expect(both.map((it) => it.status).sort()).toEqual([200, 401])
  expect((await secondStep(await firstStep(email), { code })).status).toBe(401)
})

test('an old code, and the sixth guess of one sign-in, are refused', async () => {
  const { email, secret } = await guarded()
  const first = await firstStep(email)
  expect((await secondStep(first, { code: codeOf(secret, -3) })).status).toBe(401)
  for (let guess = 1; guess < 5; guess += 1) expect((await secondStep(first, { code: `00000${guess}` })).status).toBe(401)
  expect((await secondStep(first, { code: codeOf(secret) })).status).not.toBe(200)
})

test('a recovery code opens the door once', async () => {
  const { email, recovery } = await guarded()
  const [code = ''] = recovery
  expect((await secondStep(await firstStep(email), { recovery: code })).status).toBe(200)
  expect((await secondStep(await firstStep(email), { recovery: code })).status).toBe(401)
  expect((await secondStep(await firstStep(email), { recovery: 'abcde-fghijklmn' })).status).toBe(401)
})

test('without a first step the second is nobody’s', async () => {
  const nobody = await authDoor(ask({ path: '/api/admin/auth/second-factor', headers: ownHeaders, body: { code: '123456' } }), at())
  expect(nobody.status).toBe(401)
  const both = await authDoor(
    ask({ path: '/api/admin/auth/second-factor', headers: ownHeaders, body: { code: '123456', recovery: 'abcde-fghijklmn' } }),
    at(),
  )
  expect(both.status).toBe(422)
})
