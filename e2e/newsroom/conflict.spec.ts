import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief, editor } from '../paper.ts'

test('of two editors saving one version the second gets 409 and what the first wrote', async () => {
  const [first, second] = [await deskOf(base, editor), await deskOf(base, chief)]
  const id = await first.create('report', manuscript('同一篇稿件'))
  const answers = await Promise.all([
    first.save(id, 1, manuscript('甲写的标题', '甲写的正文')),
    second.save(id, 1, manuscript('乙写的标题', '乙写的正文')),
  ])
  expect(answers.map((it) => it.status).sort()).toEqual([200, 409])
  const refused = answers.find((it) => it.status === 409)
  const kept = await first.ask('GET', `/api/admin/stories/${id}`)
  expect(JSON.stringify(refused?.body['manuscript'])).toBe(JSON.stringify(kept.body['manuscript']))
})

test('of fifty saves from one version one is kept', async () => {
  const desk = await deskOf(base, editor)
  const id = await desk.create('report', manuscript('五十次保存'))
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => desk.save(id, 1, manuscript(`第 ${i} 次`))))
  expect(answers.filter((it) => it.status === 200)).toHaveLength(1)
  expect(answers.filter((it) => it.status === 409)).toHaveLength(49)
})

test('the editor whose save is refused sees both texts and can keep hers as a copy', async ({ page, signIn }) => {
  const other = await deskOf(base, chief)
  await signIn(page, editor)
  const mine = await deskOf(base, editor)
  const id = await mine.create('report', manuscript('冲突的稿件', '原来的正文'))
  await page.goto(`/admin/stories/${id}`)
  await page.locator('[contenteditable=true]').first().waitFor()
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.type('我写的一句话')
  // Before a second and a half have passed; a page with nothing unsaved would simply take it over.
  await other.save(id, 1, manuscript('冲突的稿件', '主编写的一句话'))
  // Word by word: what only theirs has and what only hers has, with what both have between.
  const dialog = page.getByRole('dialog', { name: '这篇稿件有两份文字' })
  await expect(dialog).toContainText('何见山')
  await expect(dialog.getByRole('deletion').filter({ hasText: '主编' })).toBeVisible()
  await expect(dialog.getByRole('insertion').filter({ hasText: '原来的正文' })).toBeVisible()
  await page.getByRole('button', { name: '存为我的副本' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/admin/stories/') && !url.pathname.endsWith(`/${id}`))
  await expect(page.locator('[contenteditable=true]').first()).toContainText('我写的一句话')
})
