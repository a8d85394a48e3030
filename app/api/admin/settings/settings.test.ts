import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-settings-${process.pid}`
})

const { freshDatabase } = await import('#db/testing')
const { beginFirstSteps, getFirstSteps } = await import('#db/settings/first-steps')
const { getSite } = await import('#db/settings/queries')
const { publish } = await import('#db/testing')
const { inTransaction } = await import('#db/transaction')
const { listWireAfter } = await import('#db/wire/queries')
const { inScript } = await import('#lib/chinese/script')
const { PUT: change } = await import('./route')
const { GET: steps, POST: closeSteps } = await import('../first-steps/route')
const { ask, at, employ, read } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

const put = (headers: Record<string, string>, body: unknown) => change(ask({ method: 'PUT', headers, body }), at())
const words = {
  name: '后山日报',
  nameHant: '後山日報',
  tagline: '山里的事',
  accent: { day: '#0b5c4a', night: '#5fd3b4' },
  traditional: true,
  version: 0,
}

test('the paper is named in both scripts by its administrator, by version, and every page is printed anew', async () => {
  const { headers } = await employ('admin')
  expect(await read(await put(headers, { ...words, contact: ' bianji@example.com ' }))).toEqual({
    status: 200,
    body: { outcome: 'saved', version: 1 },
  })
  const site = await getSite()
  expect(site).toMatchObject({ name: '后山日报', contact: 'bianji@example.com', demo: false, version: 1 })
  expect(site.sections).toHaveLength(2)
  expect(inScript(site, 'zh-hant')).toMatchObject({ name: '後山日報', tagline: '山裡的事' })
  expect((await listWireAfter(0)).at(-1)).toMatchObject({ event: 'site-changed', hard: ['site'] })
  const late = await read(await put(headers, words))
  expect(late).toMatchObject({ status: 409, body: { version: 1, error: '别人刚刚改过站点设置' } })
  expect((await put((await employ('chief')).headers, { ...words, version: 1 })).status).toBe(403)
})

test('an accent that cannot be read on either ground is refused with its figure, and whatever is no setting', async () => {
  const { headers } = await employ('admin')
  const pale = await read(await put(headers, { ...words, version: 1, accent: { day: '#ff9900', night: '#222222' } }))
  expect(pale).toMatchObject({ status: 422 })
  expect(pale.body.error).toMatch(/^强调色 #ff9900 在浅色底上的对比度只有 \d\.\d\d，至少要 4\.5；强调色 #222222 在深色底/)
  const bad = [
    { name: '' },
    { name: '两\n行' },
    { name: '长'.repeat(31) },
    { accent: { day: 'red;}body{display:none', night: '#ffffff' } },
    { contact: 'javascript:alert(1)' },
    { demo: true },
    { version: -1 },
    { traditional: 'on' },
    { traditional: undefined },
  ]
  for (const it of bad) {
    const answer = await read(await put(headers, { ...words, version: 1, ...it }))
    expect(answer.status, JSON.stringify(it)).toBe(422)
    expect(answer.body.error).toMatch(/[\u4e00-\u9fff]/)
  }
  expect((await getSite()).version).toBe(1)
})

test('a session of an hour ago gives the password again first', async () => {
  const { headers } = await employ('admin')
  vi.useFakeTimers({ now: Date.now() + 31 * 60_000, toFake: ['Date'] })
  const stale = await read(await put(headers, { ...words, version: 1 }))
  vi.useRealTimers()
  expect(stale).toMatchObject({ status: 403, body: { code: 'sign-in-again' } })
})

test('the guide of a new newsroom sees what is done, and is gone for good once closed', async () => {
  await close()
  close = await freshDatabase()
  const { headers } = await employ('admin')
  const now = async () => (await read(await steps(ask({ method: 'GET', headers }), at()))).body.steps
  expect(await now()).toBeNull()
  await inTransaction(beginFirstSteps)
  expect(await now()).toEqual({ named: false, story: null, published: null })
  await put(headers, words)
  const story = await publish({})
  expect(await now()).toMatchObject({ named: true, story, published: { id: story } })
  expect((await closeSteps(ask({ headers, body: { closed: true } }), at())).status).toBe(200)
  expect(await getFirstSteps()).toBeNull()
})
