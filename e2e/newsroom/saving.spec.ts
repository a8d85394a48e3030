import type { Browser, Page } from '@playwright/test'
import { type Desk, deskOf, manuscript } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief, editor } from '../paper.ts'
import { signInAt } from '../session.ts'
import { copiesOn, fillSignIn, mark, noConflict, onServer, openNew, openStory, saved, text } from './typing.ts'

/** What the editor says and asks while words are kept safe. How they survive is tested in crash.spec. */

const someone = async (browser: Browser, email: string) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signInAt(page, base, email)
  const desk = await deskOf(base, email)
  const name = String((await desk.ask('GET', '/api/admin/session')).body['name'])
  return { context, page, desk, name }
}

/** Looks at a screen as it is on a phone, a tablet and a desk, light and dark. */
async function accessible(page: Page): Promise<void> {
  const size = page.viewportSize()
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await findings(page), String(width)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} scrolls sideways`).toBe(true)
  }
  if (size) await page.setViewportSize(size)
}

/** Two texts of one story: the editor's on the page, the chief's on the server. */
async function conflictOf(browser: Browser) {
  const { context, desk, page: entrance } = await someone(browser, editor)
  await entrance.close()
  const other = await deskOf(base, chief)
  const id = await desk.create('report', manuscript('两份文字', '下游的稻农把插秧推迟到五月。'))
  const page = await context.newPage()
  await openStory(page, base, id)
  await other.save(id, 1, manuscript('两份文字', '下游的稻农把插秧推迟到了六月初。'))
  await page.keyboard.insertText('水位仍在下降。')
  const dialog = page.getByRole('dialog', { name: '这篇稿件有两份文字' })
  await expect(dialog).toBeVisible()
  return { page, id, desk, other, dialog, context }
}

const versionsOf = async (desk: Desk, id: number) => JSON.stringify((await desk.ask('GET', `/api/admin/stories/${id}/versions`)).body)

test('a conflict shows what differs word by word, and one’s own text goes over theirs by keyboard alone', async ({ browser }) => {
  const { page, id, desk, dialog, context } = await conflictOf(browser)
  await expect(dialog.locator('ins').filter({ hasText: '水位仍在下降' }).first()).toBeVisible()
  await accessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('您的改动还没有保存').first()).toBeVisible()
  expect(await onServer(desk, id)).toContain('六月初')
  await page.getByRole('button', { name: '处理冲突' }).focus()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: '用我的覆盖' }).focus()
  await page.keyboard.press('Enter')
  await saved(page)
  expect(await onServer(desk, id)).toContain('水位仍在下降')
  expect(await versionsOf(desk, id)).toContain('replaced')
  await context.close()
})

test('theirs is loaded only after one’s own is laid aside, and can be taken back', async ({ browser }) => {
  const { page, id, desk, dialog, context } = await conflictOf(browser)
  await dialog.getByRole('button', { name: '载入对方版本' }).click()
  await expect(text(page)).toContainText('六月初')
  await expect(page.getByText('这台电脑上留着没有保存到服务器的文字')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '比较后取回' }).click()
  await accessible(page)
  await page.getByRole('dialog').getByRole('button', { name: '取回', exact: true }).click()
  await saved(page)
  expect(await onServer(desk, id)).toContain('水位仍在下降')
  await expect(page.getByRole('button', { name: '比较后取回' })).toHaveCount(0)
  await context.close()
})

test('one’s own text can be carried away whole', async ({ browser }) => {
  const { page, dialog, context } = await conflictOf(browser)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await dialog.getByRole('button', { name: '复制全文' }).click()
  await expect(dialog.getByText('已复制')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('两份文字\n\n下游的稻农把插秧推迟到五月。水位仍在下降。')
  await context.close()
})

test('another person signs in within the page: their name is said, and nothing is saved under it unasked', async ({ browser }) => {
  const { context, desk, name } = await someone(browser, editor)
  const other = await deskOf(base, chief)
  const otherName = String((await other.ask('GET', '/api/admin/session')).body['name'])
  const { page, id } = await openNew(context, base, desk)
  await context.clearCookies()
  await page.keyboard.insertText('谁写的就记在谁名下。')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('登录已失效')
  await accessible(page)
  await dialog.getByRole('button', { name: '用别的账号登录' }).click()
  await fillSignIn(page, chief)
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText(`现在登录的是${otherName}`)
  await accessible(page)
  await page.keyboard.press('Escape')
  await page.waitForTimeout(2000)
  expect(await onServer(desk, id)).not.toContain('记在谁名下')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `以${otherName}的名义保存` })
    .click()
  await saved(page)
  expect(await onServer(desk, id)).toContain('记在谁名下')
  expect((await desk.ask('GET', `/api/admin/stories/${id}`)).body['savedBy']).toBe(otherName)
  expect(name).not.toBe(otherName)
  await context.close()
})

test('who else is in a story is said with the time, and a take-over is told to them', async ({ browser }) => {
  const lin = await someone(browser, editor)
  const su = await someone(browser, chief)
  const { page, id } = await openNew(lin.context, base, lin.desk)
  await openStory(su.page, base, id)
  await expect(mark(su.page).getByText(new RegExp(`${lin.name}（\\d\\d:\\d\\d 起）也在这篇稿件里`))).toBeVisible()
  // The one who was there first hears of it at the next heartbeat.
  await expect(mark(page).getByText(`${su.name}（`)).toBeVisible({ timeout: 16_000 })
  await accessible(su.page)
  // At the next save, long before the next heartbeat: which tells nothing here any more.
  await page.route('**/presence', (route) => route.abort())
  await su.page.getByRole('button', { name: '接手' }).click()
  await page.keyboard.insertText('还没来得及保存的一句。')
  await expect(page.getByText(new RegExp(`${su.name} \\d\\d:\\d\\d 接手了这篇稿件`))).toBeVisible({ timeout: 5000 })
  await page.unroute('**/presence')
  await accessible(page)
  await expect(text(su.page)).toContainText('还没来得及保存的一句。', { timeout: 16_000 })
  await noConflict(su.page)
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(page.getByText('接手了这篇稿件')).toHaveCount(0)
  await page.close()
  await su.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(mark(su.page).getByText('也在这篇稿件里')).toHaveCount(0)
  for (const { context } of [lin, su]) await context.close()
})

test('signing out in another tab wipes what this computer keeps, of every story', async ({ browser }) => {
  const { context, page: elsewhere, desk } = await someone(browser, editor)
  await elsewhere.goto(`${base}/admin`)
  const { page } = await openNew(context, base, desk)
  await page.route('**/draft', (route) => route.abort())
  await page.keyboard.insertText('禁发的文字不能留在公用电脑上。')
  await expect.poll(() => copiesOn(elsewhere)).toBe(1)
  await elsewhere.bringToFront()
  elsewhere.once('dialog', (asked) => {
    expect(asked.message()).toContain('1 篇稿件的文字没有保存到服务器')
    void asked.accept()
  })
  await elsewhere.getByRole('button', { name: '退出' }).click()
  await elsewhere.waitForURL(/sign-in/)
  expect(await copiesOn(elsewhere)).toBe(0)
  await expect(
    mark(page)
      .getByText(/登录已失效.*文字只在这一页里/)
      .first(),
  ).toBeVisible()
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await text(page).click()
  await page.keyboard.insertText('再写一句。')
  await page.waitForTimeout(1000)
  expect(await copiesOn(elsewhere)).toBe(0)
  await context.close()
})

test('a browser that keeps nothing is said, and the server has the words all the same', async ({ browser }) => {
  const { context, desk } = await someone(browser, editor)
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'InvalidStateError')
    }
  })
  const { page, id } = await openNew(context, base, desk)
  await page.keyboard.insertText('无痕模式里写的。')
  await expect(mark(page).getByText('这个浏览器不能留底')).toBeVisible()
  await saved(page)
  expect(await onServer(desk, id)).toContain('无痕模式里写的')
  await context.close()
})
