import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.hoisted(() => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-menus-${process.pid}`
})

const { getMenus, listMenuChanges } = await import('#db/menus/queries')
const { freshDatabase } = await import('#db/testing')
const { usualMenus } = await import('#lib/menus')
const { PUT } = await import('./route')
const { POST } = await import('./undo/route')
const { ask, at, employ, read } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(() => close())

const menusWith = (href: string, more: object = {}) => ({
  ...usualMenus,
  head: [{ kind: 'address', href, label: '外站', labelHant: '', ...more }],
})

test('a chief changes the menus by version; whoever comes later hears that somebody was first, and nothing of theirs is taken', async () => {
  const { headers } = await employ('chief')
  const put = async (menus: object, version: number) => read(await PUT(ask({ method: 'PUT', headers, body: { menus, version } }), at()))
  expect(await put(menusWith('https://example.com/'), 0)).toEqual({ status: 200, body: { outcome: 'saved', version: 1 } })
  expect(await put(usualMenus, 0)).toMatchObject({ status: 409, body: { version: 1, error: '别人刚刚改过导航' } })
  expect((await getMenus()).menus).toEqual(menusWith('https://example.com/'))
  const [change] = await listMenuChanges()
  const undo = async (of: number) => read(await POST(ask({ headers, body: { change: of } }), at()))
  expect(await undo(change?.id ?? 0)).toMatchObject({ status: 200, body: { version: 2 } })
  expect(await undo(change?.id ?? 0)).toMatchObject({ status: 422, body: { error: '导航后来又改过，不能撤销这一次' } })
  expect(await undo(999_999)).toMatchObject({ status: 404, body: { error: '没有这一次改动' } })
})

test('an own address leads where readers may go, is the paper’s own path where it is the paper’s, and has a name', async () => {
  const { headers } = await employ('admin')
  const put = async (href: string, more: object = {}) => {
    const { version } = await getMenus()
    return read(await PUT(ask({ method: 'PUT', headers, body: { menus: menusWith(href, more), version } }), at()))
  }
  const bad = [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '//evil.test/',
    'data:text/html,x',
    '#top',
    '',
    'asia',
    '/a b',
    `/${'x'.repeat(120)}`,
  ]
  for (const href of [...bad, '/admin', '/ADMIN/menus', '/api/read', '/preview/x']) {
    const answer = await put(href)
    expect(answer.status, href).toBe(422)
    expect(answer.body.error, href).toMatch(/[\u4e00-\u9fff]/)
  }
  for (const more of [{ label: '' }, { label: '名'.repeat(13) }, { label: '两\n行' }, { kind: 'own', page: 'admin' }, { id: 1 }])
    expect((await put('/x', more)).status, JSON.stringify(more)).toBe(422)
  const kept = async () => (await getMenus()).menus.head.map((it) => ('href' in it ? it.href : ''))
  for (const [href, path] of [
    ['http://localhost:3000/a/42', '/a/42'],
    ['/zh-hant/a/42', '/a/42'],
    ['/zh-hans', '/'],
    ['mailto:bianji@example.com', 'mailto:bianji@example.com'],
  ] as const) {
    expect((await put(href)).status, href).toBe(200)
    expect(await kept()).toEqual([path])
  }
})
