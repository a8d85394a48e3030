import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { inputMethodOf } from '../input-method.ts'
import { base, chief } from '../paper.ts'

test('lines under the words of a field leave its input method, caret and undo alone, and mend with one press', async ({
  page,
  signIn,
  complaints,
}) => {
  const desk = await deskOf(base, chief)
  const id = await desk.create('report', manuscript('水位,降了', '正文。', { standfirst: '导语没有毛病。' }))
  await signIn(page, chief)
  await page.goto(`/admin/stories/${id}`)
  const headline = page.getByLabel('标题', { exact: true })
  const line = page.locator('[data-proofed]').filter({ has: headline }).locator('[data-proof]')
  await expect(line).toHaveText([','])

  // While something is composed there is no line, and none comes; what was composed stands where the caret was.
  const input = await inputMethodOf(page)
  await headline.focus()
  await headline.evaluate((it: HTMLTextAreaElement) => it.setSelectionRange(2, 2))
  await input.compose('shangsheng')
  await expect(line).toHaveCount(0)
  await input.commit('上升')
  await expect(headline).toHaveValue('水位上升,降了')
  await expect(line).toHaveText([','])
  expect(await headline.evaluate((it: HTMLTextAreaElement) => it.selectionStart)).toBe(4)

  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('button', { name: '改为 ，' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(headline).toHaveValue('水位上升，降了')
  await expect(headline).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveValue('水位上升,降了')
  expect(complaints).toEqual([])
})

test('an archived story is only read; what was being written when it was archived is saved once it is open again', async ({
  page,
  signIn,
}) => {
  const desk = await deskOf(base, chief)
  const id = await desk.create('report', manuscript('旧稿', '正文。'))
  await signIn(page, chief)
  await page.goto(`/admin/stories/${id}`)
  const text = page.getByRole('textbox', { name: '正文' })
  await text.click()
  expect((await desk.ask('POST', `/api/admin/stories/${id}/archive`, {})).status).toBe(200)
  await page.keyboard.press('Control+End')
  await page.keyboard.type('还在写。')
  await expect(page.getByText('保存失败').first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await page.getByRole('button', { name: '重新打开并保存' }).click()
  await expect.poll(async () => JSON.stringify((await desk.ask('GET', `/api/admin/stories/${id}`)).body)).toContain('还在写。')
  await desk.ask('POST', `/api/admin/stories/${id}/archive`, {})
  await page.reload()
  await expect(text).toHaveAttribute('contenteditable', 'false')
  await expect(page.getByLabel('标题', { exact: true })).toHaveAttribute('readonly', '')
})
