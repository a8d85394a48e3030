import type { Browser, Page } from '@playwright/test'
import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, editor, reporter } from '../paper.ts'
import { named, openAtBar, sheet, statusOf, textOf } from './bar.ts'

test('a reporter sends for review, an editor returns it with a reason, it comes back and is passed and published', async ({
  browser,
  signIn,
}) => {
  const headline = named('送审的稿件')
  const writer = await newPage(browser)
  await signIn(writer, reporter)
  await writer.goto('/admin/stories')
  await writer.getByRole('button', { name: '写稿' }).click()
  await writer.waitForURL(/\/admin\/stories\/\d+/)
  await writer.getByLabel('标题', { exact: true }).fill(headline)
  await writer.locator('.ProseMirror').first().click()
  await writer.keyboard.type('下游两国的水文员上周同时站到了河边。')
  await writer.getByLabel('频道').selectOption({ label: '亚洲' })
  // A reporter publishes nothing, and is offered nothing of it.
  await expect(writer.getByRole('button', { name: /发布/ })).toHaveCount(0)
  await writer.getByRole('button', { name: '送审…' }).click()
  await sheet(writer).getByRole('button', { name: '送审', exact: true }).click()
  await expect(writer.getByRole('button', { name: '已送审' })).toBeDisabled()

  const desk = await newPage(browser)
  await signIn(desk, editor)
  const id = Number(writer.url().match(/\d+$/)?.[0])
  await openAtBar(desk, id)
  await expect(desk.getByRole('button', { name: '通过' })).toBeVisible()
  await desk.getByRole('button', { name: '退回…' }).click()
  const ask = sheet(desk)
  await ask.getByRole('button', { name: '退回', exact: true }).click()
  await expect(ask, 'no return without a reason').toBeVisible()
  await ask.getByLabel(/退回原因/).fill('缺第二个信源')
  await ask.getByRole('button', { name: '退回', exact: true }).click()
  await expect(ask).toBeHidden()

  await writer.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(writer.getByText('▲ 已退回：')).toBeVisible()
  await expect(writer.getByText('缺第二个信源').first()).toBeVisible()
  await writer.getByRole('button', { name: '送审…' }).click()
  await sheet(writer).getByRole('button', { name: '送审', exact: true }).click()
  await expect(writer.getByText('▲ 已退回：')).toBeHidden()

  await desk.reload()
  await desk.getByRole('button', { name: '通过' }).click()
  await expect(desk.getByRole('button', { name: '发布…' })).toBeVisible()
  await desk.getByRole('button', { name: '发布…' }).click()
  await sheet(desk).getByRole('button', { name: '发布', exact: true }).click()
  await expect(desk.getByText('已发布，10 秒内可以撤回')).toBeVisible()
  expect(await textOf('/latest')).toContain(headline)
  await desk.getByRole('tab', { name: '流转' }).click()
  for (const step of ['送审', '退回', '通过', '发布'])
    await expect(desk.getByRole('tabpanel').getByText(step, { exact: true }).first()).toBeVisible()
  await expect(desk.getByRole('tabpanel').getByText('“缺第二个信源”')).toBeVisible()
  await writer.context().close()
  await desk.context().close()
})

test('a note on words in the text is marked there, answered, holds publication up, and is resolved', async ({ page, signIn }) => {
  await signIn(page, editor)
  const desk = await deskOf(base, editor)
  const id = await desk.create('report', manuscript(named('批注的稿件'), '水位两米三，为七年来最低。'))
  await openAtBar(page, id)
  await page.getByText('水位两米三').click()
  await page.keyboard.press('Home')
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.getByRole('tab', { name: /批注/ }).click()
  const form = page.getByRole('textbox', { name: '批注选中的文字' })
  await form.fill('请核对，@何')
  await page.getByRole('option', { name: '何见山' }).click()
  await expect(form).toHaveValue('请核对，@何见山 ')
  await page.getByLabel('发布前必须解决').check()
  await page.getByRole('button', { name: '批注', exact: true }).click()
  const mark = page.locator('.ProseMirror .noted')
  await expect(mark).toHaveText('水位两米三')
  expect((await statusOf(desk, id))['notes']).toEqual({ open: 1, blocking: 1 })

  // The mark stays on its words while text is written before them.
  await page.getByText('为七年来最低').click()
  await page.keyboard.press('Home')
  await page.keyboard.type('昨天')
  await expect(mark).toHaveText('水位两米三')
  await page.keyboard.press('Control+Enter')
  await expect(sheet(page).getByText('还有 1 条必须解决的批注')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('tab', { name: '稿件', exact: true }).click()
  await mark.click()
  await expect(page.getByRole('tab', { name: /批注/ })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: '回复' }).click()
  await page.getByRole('textbox', { name: '回复' }).fill('已核对')
  await page.getByRole('tabpanel').locator('form').last().getByRole('button', { name: '回复' }).click()
  await expect(page.getByText('已核对')).toBeVisible()
  await page.getByRole('button', { name: '解决' }).click()
  await expect(mark).toHaveCount(0)
  expect((await statusOf(desk, id))['notes']).toEqual({ open: 0, blocking: 0 })
})

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: base, locale: 'zh-CN' })).newPage()
}
