import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-guessing-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
})
// The library does its work; it is only counted how often it is asked to.
const worked = vi.hoisted(() => ({ times: 0 }))
vi.mock('@node-rs/argon2', async (real) => {
  const argon = await real<typeof import('@node-rs/argon2')>()
  const counted =
    <A extends unknown[], R>(work: (...given: A) => R) =>
    (...given: A): R => {
      worked.times += 1
      return work(...given)
    }
  return { ...argon, hash: counted(argon.hash), verify: counted(argon.verify) }
})

const { env } = await import('#lib/env')
const { theHouse } = await import('#db/audit/commands')
const { disableStaff } = await import('#db/staff/commands')
const { freshDatabase } = await import('#db/testing')
const { createStaff } = await import('#server/auth/staff')
const { ownHeaders, PASSWORD, signIn } = await import('#server/desk/testing')
const { openDoors } = await import('#server/desk/walk/doors')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
  for (const name of ['known', 'gone']) {
    const id = await createStaff(theHouse, { name, email: `${name}@desk.example`, password: PASSWORD, role: 'editor' })
    if (name === 'gone') await disableStaff(theHouse, id)
  }
})
afterAll(() => close())
beforeEach(() => {
  worked.times = 0
})

let address = 0
const from = () => ({ 'x-forwarded-for': `203.0.${Math.floor(++address / 250)}.${address % 250}` })

test('an unknown address, a disabled account and a wrong password cost one and the same work and are answered alike', async () => {
  const answers: string[] = []
  for (const [email, password] of [
    ['nobody@desk.example', 'not the password'],
    ['known@desk.example', 'not the password'],
    ['gone@desk.example', 'not the password'],
    ['gone@desk.example', PASSWORD],
  ] as const) {
    worked.times = 0
    const answer = await signIn(email, password, from())
    expect(`${email} ${worked.times}`).toBe(`${email} 1`)
    answers.push(JSON.stringify([answer.status, [...answer.headers], await answer.text()]))
  }
  expect(new Set(answers).size).toBe(1)
})

test('who has tried too often is told so before any work is done', async () => {
  const email = 'busy@desk.example'
  for (let n = 0; n < 5; n += 1) await signIn(email, 'not the password', from())
  worked.times = 0
  const refused = await signIn(email, 'not the password', from())
  expect([refused.status, worked.times]).toEqual([429, 0])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
})

const guess = (send: ReturnType<typeof openDoors>, n: number, said: string) =>
  send({
    ...{ method: 'POST', url: '/api/admin/auth/sign-in/email' },
    headers: { ...ownHeaders, 'x-forwarded-for': said, 'x-real-ip': said, forwarded: `for=${said}` },
    payload: JSON.stringify({ email: `somebody-${n}@desk.example`, password: 'not the password' }),
  })
const count = (all: { statusCode: number }[], status: number) => all.filter((it) => it.statusCode === status).length

test('one wrong try on each of a hundred accounts from one machine: five are looked at, whatever address it claims', async () => {
  const send = openDoors('192.0.2.99')
  const all = []
  for (let n = 0; n < 100; n += 1) all.push(await guess(send, n, `198.51.100.${n}`))
  expect([count(all, 401), count(all, 429)]).toEqual([5, 95])
  expect(worked.times).toBe(5)
})

test('fifty at once under made-up addresses do not pass either', async () => {
  const send = openDoors('192.0.2.98')
  const all = await Promise.all(Array.from({ length: 50 }, (_, n) => guess(send, n, `198.51.101.${n}`)))
  expect(count(all, 401)).toBeLessThanOrEqual(5)
  expect(count(all, 401) + count(all, 429) + count(all, 503)).toBe(50)
  expect(worked.times).toBeLessThanOrEqual(5)
})

test('behind a proxy of ours, each reader is one whom the proxy has seen last', async () => {
  env.TRUST_PROXY = true
  const send = openDoors('192.0.2.97')
  const one = []
  for (let n = 0; n < 7; n += 1) one.push(await guess(send, n, `6.6.6.${n}, 198.51.102.1`))
  expect([count(one, 401), count(one, 429)]).toEqual([5, 2])
  expect((await guess(send, 8, '6.6.6.6, 198.51.102.2')).statusCode).toBe(401)
  env.TRUST_PROXY = false
})

test('the limits hold in a second process, after the first has ended; a device that its owner has used is let in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eddiba-restart-'))
  const run = (work: string) => {
    const program = `
      const { migrateDatabase } = await import('#db/migrations/migrate')
      await migrateDatabase()
      const { closeDatabase } = await import('#db/client')
      const { signIn, PASSWORD } = await import('#server/desk/testing')
      const from = (n) => ({ 'x-forwarded-for': '203.0.113.' + n })
      const statuses = []
      // Whoever waits as long as they are told to, and tries again.
      let later = 0
      const Real = Date
      globalThis.Date = class extends Real {
        constructor(...given) { given.length ? super(...given) : super(Real.now() + later) }
        static now() { return Real.now() + later }
      }
      const tried = async (password, headers) => {
        const answer = await signIn('duty@desk.example', password, headers)
        statuses.push(answer.status)
        return answer
      }
      ${work}
      console.log(JSON.stringify(statuses))
      await closeDatabase()`
    const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', NODE_OPTIONS: '', LOG_LEVEL: 'silent' }
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env, encoding: 'utf8' }).trim().split('\n')
    return JSON.parse(said.at(-1) ?? '') as (number | string)[]
  }
  const first = run(`
    const { createStaff } = await import('#server/auth/staff')
    const { theHouse } = await import('#db/audit/commands')
    await createStaff(theHouse, { name: '值班', email: 'duty@desk.example', password: PASSWORD, role: 'editor' })
    const device = (await tried(PASSWORD, from(1))).headers.getSetCookie().find((it) => it.includes('-device=')).split(';')[0]
    for (let n = 2; n < 20; n += 1) {
      const answer = await tried('wrong password', from(n))
      if (answer.status === 429 && n < 19) later += answer.headers.get('retry-after') * 1000 + 1
    }
    statuses.push(device)`)
  expect(first.slice(0, 7)).toEqual([200, 401, 401, 401, 401, 401, 429])
  const second = run(`
    await tried(PASSWORD, from(20))
    await tried(PASSWORD, { ...from(21), cookie: ${JSON.stringify(first.at(-1))} })`)
  expect(second).toEqual([429, 200])
  rmSync(folder, { recursive: true, force: true })
})
