import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-redirects-${process.pid}`
})

const { freshDatabase, publish } = await import('#db/testing')
const { listRedirects } = await import('#db/redirects/desk')
const { getRedirect } = await import('#db/redirects/queries')
const { listWireAfter } = await import('#db/wire/queries')
const { POST: add } = await import('./route')
const { POST: remove } = await import('./remove/route')
const { POST: check } = await import('./check/route')
const { POST: bring } = await import('./import/route')
const { GET: look } = await import('./try/route')
const { ask, at, employ, read } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

const file = (headers: Record<string, string>, body: string | Uint8Array) =>
  ask({ headers: { ...headers, 'content-type': 'text/csv' }, body })

test('a file is judged without writing, then written in one transaction that the wire tells of once', async () => {
  const { headers } = await employ('admin')
  const story = await publish({})
  const lines = [`/2024/01/x,/a/${story}-x`, '/asia,/china', '/2024/01/y,/2024/01/x', '/z,https://evil.example/', '/w,,410'].join('\n')
  const judged = await read(await check(file(headers, lines), at()))
  expect(judged).toMatchObject({ status: 200, body: { total: 5, writes: 3, counts: { new: 2, chain: 1, shadowing: 1, bad: 1 } } })
  expect((await listRedirects({})).count).toBe(0)
  expect((await read(await bring(file(headers, lines), at()))).body).toMatchObject({ writes: 3 })
  expect(await getRedirect('/2024/01/y')).toEqual({ target: `/a/${story}-x`, status: 301 })
  expect(await getRedirect('/w')).toEqual({ target: '', status: 410 })
  expect((await listWireAfter(0)).filter((it) => it.hard.includes('redirects'))).toHaveLength(1)
  expect((await read(await bring(file(headers, lines), at()))).body).toMatchObject({ writes: 0, counts: { same: 3 } })
})

test('ten thousand lines go in at once, and a file in another encoding says what to do', async () => {
  const { headers } = await employ('admin')
  const many = Array.from({ length: 10_000 }, (_, i) => `https://alt.example/${2000 + (i % 25)}/p${i}/,/asia`).join('\r\n')
  expect((await read(await bring(file(headers, many), at()))).body).toMatchObject({ total: 10_000, writes: 10_000 })
  expect(await listRedirects({ words: 'P9999' })).toMatchObject({ count: 1, redirects: [{ path: '/2024/p9999', target: '/asia' }] })
  const gb = await read(await check(file(headers, Uint8Array.from([0x2f, 0xd6, 0xd0])), at()))
  expect(gb).toMatchObject({ status: 422, body: { error: expect.stringContaining('CSV UTF-8') } })
})

test('one by one: added, changed, tried, taken away; loops, live pages and other sites are refused', async () => {
  const { headers } = await employ('admin')
  const one = async (body: unknown) => read(await add(ask({ headers, body }), at()))
  expect((await one({ from: '/one', to: '/asia' })).status).toBe(200)
  expect((await one({ from: '/one', to: '/china' })).body).toMatchObject({ line: { verdict: 'replaces' } })
  for (const [body, why] of [
    [{ from: '/asia', to: '/china' }, '现在有页面'],
    [{ from: '/one', to: '/ONE/' }, '同一个'],
    [{ from: '/two', to: 'javascript:alert(1)' }, '本站'],
    [{ from: '/two', to: '' }, '没有写'],
  ] as const)
    expect(await one(body)).toMatchObject({ status: 422, body: { error: expect.stringContaining(why) } })
  const tried = async (from: string) =>
    (await read(await look(ask({ method: 'GET', headers, path: `/api/admin/redirects/try?from=${encodeURIComponent(from)}` }), at()))).body
      .tried
  expect(await tried('https://old.example/One/')).toMatchObject({ outcome: 'redirect', target: 'http://localhost:3000/china', ends: true })
  expect(await tried('/asia')).toMatchObject({ outcome: 'page' })
  expect(await tried('/nowhere')).toMatchObject({ outcome: 'missing' })
  expect(await tried('/?p=1')).toMatchObject({ outcome: 'bad' })
  expect((await remove(ask({ headers, body: { path: '/one' } }), at())).status).toBe(200)
  expect((await remove(ask({ headers, body: { path: '/one' } }), at())).status).toBe(404)
  expect(await getRedirect('/one')).toBeNull()
})
