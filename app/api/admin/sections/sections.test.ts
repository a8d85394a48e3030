import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-sections-${process.pid}`
})

const { freshDatabase, publish } = await import('#db/testing')
const { getSection } = await import('#db/sections/queries')
const { POST: add } = await import('./route')
const { PUT: change } = await import('./[id]/route')
const { POST: remove } = await import('./[id]/remove/route')
const { POST: order } = await import('./order/route')
const { ask, at, employ, read } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

test('a chief opens, changes, orders and gives up sections, each answer in Chinese', async () => {
  const { headers } = await employ('chief')
  const made = await read(await add(ask({ headers, body: { name: '中东' } }), at()))
  expect(made).toMatchObject({ status: 201, body: { id: 3 } })
  expect(await getSection('zhongdong')).toMatchObject({ name: '中东', layout: 'picture', hidden: false })
  const edit = { name: '西亚', slug: 'west-asia', opening: 'grid', hue: 'lake', version: 1 }
  expect((await change(ask({ method: 'PUT', headers, body: edit }), at({ id: '3' }))).status).toBe(200)
  const late = await read(await change(ask({ method: 'PUT', headers, body: edit }), at({ id: '3' })))
  expect(late).toMatchObject({ status: 409, body: { version: 2, name: '西亚', error: '别人刚刚改过这个频道' } })
  expect((await order(ask({ headers, body: { before: [1, 2, 3], order: [3, 1, 2] } }), at())).status).toBe(200)
  const stale = await read(await order(ask({ headers, body: { before: [1, 2, 3], order: [2, 1, 3] } }), at()))
  expect(stale).toMatchObject({ status: 409, body: { order: [3, 1, 2] } })
  await publish({ section: 3 })
  const full = await read(await remove(ask({ headers, body: {} }), at({ id: '3' })))
  expect(full).toMatchObject({ status: 422, body: { error: expect.stringContaining('请选择移到哪个频道') } })
  expect((await remove(ask({ headers, body: { moveTo: 1 } }), at({ id: '3' }))).status).toBe(200)
  expect((await remove(ask({ headers, body: { moveTo: 1 } }), at({ id: '3' }))).status).toBe(404)
})

test('what is no section is refused in Chinese', async () => {
  const { headers } = await employ('chief')
  const bad = [
    { name: '' },
    { name: '甲', slug: 'javascript:alert(1)' },
    { name: '甲', hue: '#ff0000' },
    { name: '甲', layout: 'banner' },
    { name: '甲', opening: null },
    { name: '甲', hidden: 'yes' },
    { name: '甲', position: 1 },
    { name: '甲', slug: 'search' },
  ]
  for (const body of bad) {
    const answer = await read(await add(ask({ headers, body }), at()))
    expect(answer.status, JSON.stringify(body)).toBe(422)
    expect(answer.body.error).toMatch(/[\u4e00-\u9fff]/)
  }
  for (const body of [{ before: [], order: [] }, { before: [1.5], order: [1] }, { order: [1] }])
    expect((await order(ask({ headers, body }), at())).status).toBe(422)
})
