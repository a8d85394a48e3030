import { globSync } from 'node:fs'
import { deskOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { admin, base, chief, editor, reporter } from '../paper.ts'

/** Whose each page of the newsroom is, written by hand. A new page fails until it stands here. Stories and files are the house's. */
const PAGES = `
page                          nobody reporter editor chief admin
/admin                           307      307    307   307   307
/admin/account                   307      200    200   200   200
/admin/audit                     307      404    404   404   200
/admin/first-owner               404      404    404   404   404
/admin/forgot                    200      200    200   200   200
/admin/front                     307      404    404   200   200
/admin/front/ahead               307      404    404   200   200
/admin/join                      404      404    404   404   404
/admin/media                     307      200    200   200   200
/admin/media/[id]                307      200    200   200   200
/admin/numbers                   307      404    200   200   200
/admin/people                    307      404    404   404   200
/admin/sign-in                   200      307    307   307   307
/admin/stories                   307      200    200   200   200
/admin/stories/[id]              307      404    200   200   200
/admin/stories/[id]/preview      307      404    200   200   200
/admin/terms                     307      200    200   200   200
/admin/topics                    307      404    200   200   200
`

const rows = PAGES.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(/\s+/))
const METHODS = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

test('every page of the newsroom opens to whom the table says, by every method, and to nobody else', async () => {
  const inTree = globSync('app/{(newsroom),(preview)}/admin/**/page.tsx').map((file) => file.replace(/^app\/\([a-z]+\)|\/page\.tsx$/g, ''))
  expect(rows.map(([page]) => page)).toEqual(inTree.sort())
  const cookies = ['', ...(await Promise.all([reporter, editor, chief, admin].map(async (who) => (await deskOf(base, who)).cookie)))]
  for (const [page = '', ...expected] of rows) {
    const told: string[] = []
    const address = `${base}${page.replace('[id]', '7')}`
    for (const cookie of cookies) {
      const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' })
      told.push(String(answer.status))
      expect(answer.headers.get('cache-control'), page).toBe('no-store')
      // What somebody may not see is not in the answer to those who are sent away either.
      if (answer.status !== 200) expect(await answer.text(), page).not.toContain('aria-label="编辑部"')
      for (const method of METHODS) {
        const other = await fetch(address, { method, headers: { cookie, origin: base }, redirect: 'manual' })
        expect(`${method} ${page} ${other.status}`).toBe(`${method} ${page} ${method === 'HEAD' ? answer.status : 405}`)
      }
    }
    expect(`${page} ${told.join(' ')}`).toBe(`${page} ${expected.join(' ')}`)
  }
})

test('the real server answers at the doors of /api what the walk in server/desk/walk proves of them', async () => {
  const cookie = (await deskOf(base, reporter)).cookie
  const status = async (method: string, path: string) => {
    const headers = { cookie, origin: base, 'content-type': 'application/json' }
    return (await fetch(`${base}/api/admin/${path}`, { method, headers, ...(method === 'POST' && { body: '{}' }) })).status
  }
  for (const [method, path, wanted] of [
    ['GET', 'session', 200],
    ['HEAD', 'session', 200],
    ['OPTIONS', 'session', 204],
    ['POST', 'session', 405],
    ['DELETE', 'people', 405],
    ['POST', 'people', 403],
    ['GET', 'audit/csv', 403],
    ['GET', 'stories/7', 404],
    ['PUT', 'no-such-door', 404],
  ] as const)
    expect(`${method} ${path} ${await status(method, path)}`).toBe(`${method} ${path} ${wanted}`)
})
