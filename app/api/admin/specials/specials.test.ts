import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-specials-${process.pid}`
})

const { freshDatabase, publish } = await import('#db/testing')
const { getSpecialForDesk } = await import('#db/specials/desk')
const { POST: open } = await import('./route')
const { PUT: change } = await import('./[id]/route')
const { POST: arrange } = await import('../front/special/route')
const { ask, at, employ, read } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

test('an editor opens a special out of sight and edits it by version; only a chief puts it on the front', async () => {
  const [editor, chief] = [await employ('editor'), await employ('chief')]
  const made = await read(await open(ask({ headers: editor.headers, body: { title: '红海航路' } }), at()))
  expect(made.status).toBe(201)
  const id = Number(made.body.id)
  expect(await getSpecialForDesk(id)).toMatchObject({ slug: 'honghai-hanglu', hidden: true, chapters: [] })
  const lead = await publish({})
  const words = { title: '红海航路', slug: 'honghai-hanglu', introduction: '导语', lead, hidden: false, version: 1 }
  const of = at({ id: String(id) })
  expect((await change(ask({ method: 'PUT', headers: editor.headers, body: words }), of)).status).toBe(200)
  const late = await read(await change(ask({ method: 'PUT', headers: editor.headers, body: words }), of))
  expect(late).toMatchObject({ status: 409, body: { version: 2, error: '别人刚刚改过这个专题' } })
  const place = { position: 0, special: id, expect: null }
  expect((await arrange(ask({ headers: editor.headers, body: place }), at())).status).toBe(403)
  expect((await arrange(ask({ headers: chief.headers, body: place }), at())).status).toBe(200)
  const taken = await read(await arrange(ask({ headers: chief.headers, body: place }), at()))
  expect(taken).toMatchObject({ status: 409, body: { special: id, error: expect.stringContaining('别人刚刚改过') } })
})

test('what is no special is refused in Chinese', async () => {
  const { headers } = await employ('editor')
  const bad = [
    { title: '' },
    { title: '甲', slug: '甲' },
    { title: '甲', chapters: [{ title: '一', stories: ['1'] }] },
    { title: '甲', chapters: Array.from({ length: 31 }, () => ({ title: '', stories: [] })) },
    { title: '甲', picture: -1 },
    { title: '甲', introduction: '长'.repeat(601) },
    { title: '甲', frontPosition: 0 },
  ]
  for (const body of bad) {
    const answer = await read(await open(ask({ headers, body }), at()))
    expect(answer.status, JSON.stringify(body)).toBe(422)
    expect(answer.body.error).toMatch(/[\u4e00-\u9fff]/)
  }
})
