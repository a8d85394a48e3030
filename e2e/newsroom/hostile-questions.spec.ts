import { paste } from '../clipboard.ts'
import { deskOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { admin, base, chief } from '../paper.ts'
import { corpus } from './hostile-corpus.ts'
import { trap, visit } from './trap.ts'

for (const [who, path] of [
  ['readers', '/search'],
  ['editors', '/admin/stories'],
] as const)
  test(`no question to the search of ${who} is ever run`, async ({ page, signIn }) => {
    test.setTimeout(300_000)
    await signIn(page, chief)
    const caught = await trap(page)
    for (const evil of corpus) await visit(page, caught, `${path}?q=${encodeURIComponent(evil)}`)
    expect(caught.policy).toEqual([])
  })

test('no address and nothing pasted is ever run', async ({ page, signIn }) => {
  test.setTimeout(300_000)
  await signIn(page, chief)
  const caught = await trap(page)
  for (const evil of corpus.slice(0, 12)) {
    const q = encodeURIComponent(evil)
    for (const path of [
      `/a/1-${q}`,
      `/topic/${q}`,
      `/${q}`,
      `/zh-hant/search?q=${q}`,
      `/admin/sign-in?next=${q}`,
      `/admin/stories?state=${q}`,
    ])
      await visit(page, caught, path)
  }
  await page.goto('/admin/stories')
  await page.getByRole('button', { name: '写稿' }).first().click()
  await page.waitForURL(/\/admin\/stories\/\d+/)
  await page.getByRole('button', { name: '选择图片' }).click()
  await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.ProseMirror').first().click()
  for (const evil of corpus) await paste(page, { texts: { 'text/html': `<p>${evil}</p>`, 'text/plain': evil } })
  await page.waitForTimeout(3000)
  expect(caught.runs).toEqual([])
  expect(caught.policy).toEqual([])
})

test('what administrators type about people and terms is not run either', async ({ page, signIn }) => {
  const desk = await deskOf(base, admin)
  await signIn(page, admin)
  const caught = await trap(page)
  for (const [at, evil] of corpus.entries()) {
    if (evil.length > 40 || evil.trim() !== evil) continue
    await desk.ask('POST', '/api/admin/people', { name: evil, email: `evil-${at}@demo.eddiba.example`, role: 'reporter' })
    await desk.ask('POST', '/api/admin/terms', { kind: 'term', hans: evil, aliases: [evil], note: evil })
  }
  for (const path of ['/admin/people', '/admin/audit', '/admin/terms', '/admin/account']) await visit(page, caught, path)
})
