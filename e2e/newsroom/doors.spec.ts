import { pages } from '#server/desk/walk/pages'
import { deskOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { admin, base, chief, editor, reporter } from '../paper.ts'
import { signInAt } from '../session.ts'
import { copiesOn } from './typing.ts'

const METHODS = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

test('every page of the newsroom opens to whom the table says, by every method, and to nobody else', async () => {
  const cookies = ['', ...(await Promise.all([reporter, editor, chief, admin].map(async (who) => (await deskOf(base, who)).cookie)))]
  for (const { path: page, statuses } of pages) {
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
    expect(`${page} ${told.join(' ')}`).toBe(`${page} ${statuses.join(' ')}`)
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

test('after signing out the Back button shows nothing of the newsroom, and the browser keeps no word of it', async ({ page }) => {
  await signInAt(page, base, chief)
  await page.goto('/admin/stories/7')
  await expect(page.locator('.ProseMirror')).toBeVisible()
  await page.goto('/admin/stories')
  await page.getByRole('button', { name: '退出' }).click()
  await page.waitForURL('**/admin/sign-in')
  await page.goBack()
  await expect(page.getByLabel('密码')).toBeVisible()
  expect(await copiesOn(page)).toBe(0)
  expect(await page.evaluate(() => Object.keys(localStorage).filter((it) => /recent|draft/.test(it)))).toEqual([])
})
