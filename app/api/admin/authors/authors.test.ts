import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-authors-${process.pid}`
})

const { freshDatabase } = await import('#db/testing')
const { getAuthor } = await import('#db/authors/queries')
const { POST: add } = await import('./route')
const { PUT: change } = await import('./[id]/route')
const { ask, at, employ, read } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

test('a chief adds an author with an address from the name, links an account and changes them by version', async () => {
  const { headers, id: account } = await employ('chief')
  const made = await read(await add(ask({ headers, body: { name: '曾国栋', staff: account } }), at()))
  expect(made.status).toBe(201)
  expect(await getAuthor('zengguodong')).toMatchObject({ name: '曾国栋', contact: '' })
  const edit = { name: '曾国栋', slug: 'zeng-guodong', contact: 'zeng@eddiba.example', retired: true, version: 1 }
  const of = at({ id: String(made.body.id) })
  expect((await change(ask({ method: 'PUT', headers, body: edit }), of)).status).toBe(200)
  expect(await read(await change(ask({ method: 'PUT', headers, body: edit }), of))).toMatchObject({ status: 409, body: { version: 2 } })
})

test('what is no author is refused in Chinese', async () => {
  const { headers } = await employ('chief')
  const bad = [
    { name: '' },
    { name: '某', slug: 'A B' },
    { name: '某', contact: 'javascript:alert(1)' },
    { name: '某', portrait: 0 },
    { name: '某', staff: '../x' },
    { name: '某', bio: '长'.repeat(601) },
    { name: '某', retired: 1 },
    { name: '某', pinyin: 'mou' },
  ]
  for (const body of bad) {
    const answer = await read(await add(ask({ headers, body }), at()))
    expect(answer.status, JSON.stringify(body)).toBe(422)
    expect(answer.body.error).toMatch(/[\u4e00-\u9fff]/)
  }
})
