import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-topics-${process.pid}`
})

const { freshDatabase, publish } = await import('#db/testing')
const { getTopic } = await import('#db/topics/queries')
const { POST: add } = await import('./route')
const { PUT: change } = await import('./[id]/route')
const { POST: remove } = await import('./[id]/remove/route')
const { GET: preview, POST: merge } = await import('./[id]/merge/route')
const { POST: undo } = await import('./merges/[id]/undo/route')
const { ask, at, employ, read } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

type Answer = Record<string, unknown> & { id: number; error: string }

test('an editor opens topics, with an address from the name; only a chief changes, merges and removes them', async () => {
  const [editor, chief, reporter] = [await employ('editor'), await employ('chief'), await employ('reporter')]
  expect((await add(ask({ headers: reporter.headers, body: { name: '稀土' } }), at())).status).toBe(403)
  const made = await read<Answer>(await add(ask({ headers: editor.headers, body: { name: '稀土' } }), at()))
  expect(made).toMatchObject({ status: 201, body: { outcome: 'created' } })
  expect(await getTopic('xitu')).toMatchObject({ name: '稀土', pinyin: 'xi tu' })
  const again = await read<Answer>(await add(ask({ headers: editor.headers, body: { name: '稀土' } }), at()))
  expect(again).toMatchObject({ status: 422, body: { error: expect.stringContaining('xitu') } })

  const words = { name: '稀土与磁材', nameHant: '', slug: 'xitu', description: '', version: 1 }
  const of = at({ id: String(made.body.id) })
  expect((await change(ask({ method: 'PUT', headers: editor.headers, body: words }), of)).status).toBe(403)
  expect((await change(ask({ method: 'PUT', headers: chief.headers, body: words }), of)).status).toBe(200)
  const late = await read<Answer>(await change(ask({ method: 'PUT', headers: chief.headers, body: words }), of))
  expect(late).toMatchObject({ status: 409, body: { version: 2, name: '稀土与磁材', error: '别人刚刚改过这个话题' } })

  const into = ask({ method: 'GET', headers: chief.headers, path: `/api/admin/topics/1/merge?into=${made.body.id}` })
  await publish({ topics: [1] })
  expect(await read<Answer>(await preview(into, at({ id: '1' })))).toMatchObject({
    status: 200,
    body: { preview: { stories: 1, both: 0 } },
  })
  const body = { into: made.body.id, version: 1 }
  expect((await merge(ask({ headers: editor.headers, body }), at({ id: '1' }))).status).toBe(403)
  const merged = await read<Answer>(await merge(ask({ headers: chief.headers, body }), at({ id: '1' })))
  expect(merged).toMatchObject({ status: 200, body: { outcome: 'merged', stories: 1 } })
  expect((await remove(ask({ headers: chief.headers, body: {} }), of)).status).toBe(422)
  expect((await undo(ask({ headers: editor.headers, body: {} }), at({ id: String(merged.body.id) }))).status).toBe(403)
  expect((await undo(ask({ headers: chief.headers, body: {} }), at({ id: String(merged.body.id) }))).status).toBe(200)
  expect((await remove(ask({ headers: chief.headers, body: {} }), of)).status).toBe(422)
})

test('what is no topic, no number or no word is refused in Chinese', async () => {
  const chief = await employ('chief')
  const bad = [
    { name: '' },
    { name: '长'.repeat(41) },
    { name: '话题', slug: 'Not A Slug' },
    { name: '话题', slug: '../admin' },
    { name: '话题', more: 1 },
    { name: { $ne: '' } },
  ]
  for (const body of bad) {
    const answer = await read<Answer>(await add(ask({ headers: chief.headers, body }), at()))
    expect(answer.status, JSON.stringify(body)).toBe(422)
    expect(answer.body.error).toMatch(/[\u4e00-\u9fff]/)
  }
  for (const id of ['0', '-1', '1e3', 'abc', '99999999999']) {
    expect((await remove(ask({ headers: chief.headers, body: {} }), at({ id }))).status).toBe(404)
    expect((await merge(ask({ headers: chief.headers, body: { into: 1, version: 1 } }), at({ id }))).status).toBe(404)
    expect((await undo(ask({ headers: chief.headers, body: {} }), at({ id }))).status).toBe(404)
  }
  const nowhere = ask({ method: 'GET', headers: chief.headers, path: '/api/admin/topics/1/merge?into=1' })
  expect((await preview(nowhere, at({ id: '1' }))).status).toBe(404)
})
