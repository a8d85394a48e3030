import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { inputMethodOf } from '../input-method.ts'
import { chief } from '../paper.ts'

test('a question mark says what the room is for, but not where one writes, and not when the desk’s keys are off', async ({
  page,
  signIn,
}) => {
  await signIn(page, chief)
  await page.goto('/admin/front')
  const sheet = page.getByRole('dialog', { name: '首页编排' })
  const knob = page.getByRole('button', { name: '帮助' })
  await knob.focus()
  await page.keyboard.press('?')
  await expect(sheet).toContainText('取消固定')
  expect(await findings(page, { within: 'dialog' })).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(knob).toBeFocused()

  // In a field, and while an input method is at work, it is a sign like any other.
  await page.goto('/admin/stories')
  const field = page.getByRole('searchbox', { name: '查找稿件' })
  await field.pressSequentially('为何?')
  const ime = await inputMethodOf(page)
  await ime.compose('ma')
  await ime.commit('吗')
  await expect(field).toHaveValue('为何?吗')
  await expect(page.getByRole('dialog')).toBeHidden()

  await knob.click()
  const library = page.getByRole('dialog', { name: '稿库' })
  await library.getByLabel('启用编辑部的快捷键').uncheck()
  await page.keyboard.press('Escape')
  await expect(knob).toBeFocused()
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeHidden()
  await knob.click()
  await expect(library).toBeVisible()
})
