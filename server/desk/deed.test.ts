import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `/tmp/eddiba-deed-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
})

const { freshDatabase } = await import('#db/testing')
const { deed, reading } = await import('#server/desk/deed')
const { ask, at, employ, HOST } = await import('#server/desk/testing')
type Employed = Awaited<ReturnType<typeof employ>>

let close: () => Promise<void>
let editor: Employed
let reporter: Employed
beforeAll(async () => {
  close = await freshDatabase()
  editor = await employ('editor')
  reporter = await employ('reporter')
})
afterAll(() => close())

const body = z.strictObject({ headline: z.string().max(10), note: z.unknown().optional() })
const save = deed({ permission: 'story.write', body, maxBytes: 2000 }, async ({ body: it }) => ({
  outcome: 'saved',
  headline: it.headline,
}))
const statusOf = async (request: Request) => (await save(request, at())).status
const good = { headline: '标题' }

describe('where a request was made', () => {
  const own = `http://${HOST}`
  const cases: [string, Record<string, string>, number][] = [
    ['a page of ours', { origin: own, 'sec-fetch-site': 'same-origin' }, 200],
    ['a page of ours in an older browser', { origin: own }, 200],
    ['a page of ours that hides its origin', { 'sec-fetch-site': 'same-origin' }, 200],
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another site that fakes ours in Origin alone', { origin: own, 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour', { origin: 'http://localhost:4000', 'sec-fetch-site': 'same-site' }, 403],
    ['a neighbour without Sec-Fetch-Site', { origin: 'http://localhost:4000' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['a sandboxed frame that says same-origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 403],
    ['a program without proof', {}, 403],
    ['the address bar', { 'sec-fetch-site': 'none' }, 403],
    ['our host under TLS that we do not speak', { origin: `https://${HOST}` }, 403],
    ['a name that only begins like ours', { origin: 'http://localhost:3000.evil.example' }, 403],
  ]
  test.each(cases)('%s', async (_, headers, status) => {
    const request = ask({ headers: { host: HOST, cookie: editor.cookie, 'content-type': 'application/json', ...headers }, body: good })
    expect(await statusOf(request)).toBe(status)
  })

  test('a program with the proof of its own session, and not with another', async () => {
    const headers = { host: HOST, cookie: editor.cookie, 'content-type': 'application/json' }
    expect(await statusOf(ask({ headers: { ...headers, 'x-eddiba-session': editor.proof }, body: good }))).toBe(200)
    expect(await statusOf(ask({ headers: { ...headers, 'x-eddiba-session': reporter.proof }, body: good }))).toBe(403)
  })
})

describe('what a request brings', () => {
  const sent = (payload: unknown, headers: Record<string, string> = {}) =>
    ask({ headers: { ...editor.headers, ...headers }, body: payload })
  const nested = (depth: number) => `{"headline":"标题","note":${'['.repeat(depth)}${']'.repeat(depth)}}`

  test('who is signed out hears that before anything else is looked at', async () => {
    expect(await statusOf(ask({ headers: { 'content-type': 'text/plain' }, body: 'x' }))).toBe(401)
  })
  test('forms and plain text are not JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect(await statusOf(sent(JSON.stringify(good), { 'content-type': type }))).toBe(415)
    }
  })
  test('broken JSON and broken UTF-8', async () => {
    expect(await statusOf(sent('{"headline":'))).toBe(400)
    expect(await statusOf(sent(new Uint8Array([0x22, 0xff, 0xfe, 0x22])))).toBe(400)
  })
  test('a field nobody asked for, also by way of __proto__', async () => {
    expect(await statusOf(sent({ ...good, status: 'published' }))).toBe(422)
    expect(await statusOf(sent('{"headline":"标题","__proto__":{"role":"admin"}}'))).toBe(422)
  })
  test('what is wrong is said in Chinese, by field', async () => {
    const response = await save(sent({ headline: '一个超过十个字的非常长的标题' }), at())
    expect(response.status).toBe(422)
    const told = (await response.json()) as { code: string; reasons: string[]; fields: Record<string, string> }
    expect(told.code).toBe('refused')
    expect(told.reasons[0]).toMatch(/^标题：.*过大|^标题：.*10/)
    expect(Object.keys(told.fields)).toEqual(['headline'])
  })
  test('too deep, or too many nodes, before zod walks them', async () => {
    const wide = deed({ permission: 'story.write', body, maxBytes: 2_000_000 }, async () => ({ outcome: 'saved' }))
    expect((await wide(sent(nested(30)), at())).status).toBe(200)
    expect((await wide(sent(nested(40)), at())).status).toBe(400)
    expect((await wide(sent(nested(100_000)), at())).status).toBe(400)
    expect((await wide(sent({ ...good, note: Array.from({ length: 21_000 }, () => ({})) }), at())).status).toBe(400)
  })
  test('too large, when Content-Length says so and when it lies', async () => {
    const long = JSON.stringify({ headline: 'x'.repeat(3000) })
    expect(await statusOf(sent(long, { 'content-length': '3017' }))).toBe(413)
    expect(await statusOf(sent(long, { 'content-length': '10' }))).toBe(413)
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1000))
      },
    })
    expect(await statusOf(sent(endless))).toBe(413)
    expect(pulled).toBeLessThan(6)
  })
})

test('a role without the permission is refused', async () => {
  const publish = deed({ permission: 'story.publish', body }, async () => ({ outcome: 'published' }))
  expect((await publish(ask({ headers: reporter.headers, body: good }), at())).status).toBe(403)
  expect((await publish(ask({ headers: editor.headers, body: good }), at())).status).toBe(200)
})

test('too many deeds of one person wait, and nobody else does', async () => {
  const rare = deed({ permission: 'story.write', body, rate: { max: 2, seconds: 60 } }, async () => ({ outcome: 'saved' }))
  const tries = []
  for (let i = 0; i < 3; i += 1) tries.push(await rare(ask({ headers: editor.headers, body: good }), at()))
  expect(tries.map((it) => it.status)).toEqual([200, 200, 429])
  expect(Number(tries[2]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await rare(ask({ headers: reporter.headers, body: good }), at())).status).toBe(200)
})

test('a fault answers a number in Chinese and nothing of the house, and nothing is ever cached', async () => {
  const broken = deed({ permission: 'story.write', body }, async () => {
    throw new Error('SQLITE_CORRUPT at /var/secret')
  })
  const response = await broken(ask({ headers: editor.headers, body: good }), at())
  const text = await response.text()
  expect(response.status).toBe(500)
  expect(text).toMatch(/编号 [0-9a-f]{8}/)
  expect(text).not.toMatch(/SQLITE|secret/)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a reading asks for session and permission, and needs no origin', async () => {
  const read = reading({ permission: 'staff.manage' }, async () => ({ outcome: 'found' }))
  const look = (cookie?: string) => read(ask({ method: 'GET', headers: { host: HOST, ...(cookie ? { cookie } : {}) } }), at())
  expect((await look()).status).toBe(401)
  expect((await look(editor.cookie)).status).toBe(403)
})

test('a route without parameters works with what Next really hands it', async () => {
  const bare = { params: undefined } as unknown as Parameters<typeof save>[1]
  expect((await save(ask({ headers: editor.headers, body: good }), bare)).status).toBe(200)
})
