import type { Page } from '@playwright/test'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { inputMethodOf } from '../input-method.ts'
import { chief } from '../paper.ts'

const field = (page: Page) => page.getByRole('combobox', { name: '去哪里、找什么、做什么' })
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true })

test('Ctrl+K leads to rooms, finds what is called for by sound, and does things with the open story; an input method is let be', async ({
  page,
  signIn,
  complaints,
}) => {
  await signIn(page, chief)
  await page.goto('/admin/stories')
  const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').filter((it) => it.name.endsWith('.js')).length)
  await page.waitForLoadState('load')
  const before = await scripts()
  const knob = page.getByRole('button', { name: '前往…' })
  await knob.focus()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  expect(await scripts()).toBeGreaterThan(before)

  // By initials, by full spelling and in characters.
  await field(page).fill('zg')
  await expect(page.getByRole('group', { name: '频道' }).getByRole('option', { name: /^中国\s*编辑/ })).toBeVisible()
  await field(page).fill('meigonghe')
  await expect(
    page
      .getByRole('group', { name: '稿件' })
      .getByRole('option', { name: /湄公河/ })
      .first(),
  ).toBeVisible()
  expect(await findings(page, { within: 'dialog' })).toEqual([])

  // Enter that ends a composition chooses a word of the input method and nothing of the list.
  await field(page).fill('')
  const ime = await inputMethodOf(page)
  await ime.compose('meizi')
  await ime.press('Enter')
  await ime.press('ArrowDown')
  await expect(field(page)).toBeVisible()
  await ime.commit('媒资')
  await expect(chosen(page)).toHaveText('媒资')

  // Escape gives the focus back, and the list of nothing says what to try.
  await field(page).fill('没有这样的东西')
  await expect(page.getByText('没有找到“没有这样的东西”')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(knob).toBeFocused()

  // A room by initials and Enter, pressed before anybody could have answered.
  await page.keyboard.press('Control+k')
  await field(page).pressSequentially('sybp')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/admin/front')

  // The open story: what may be done with it, and where it was.
  await page.goto('/admin/stories/7')
  await expect(page.getByRole('button', { name: '预览' })).toBeVisible()
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('group', { name: '本稿' }).getByRole('option').first()).toHaveText(/^保存/)
  await field(page).fill('yl')
  await expect(chosen(page)).toHaveText('预览')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /预览/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.ProseMirror')).toBeFocused()

  // With words chosen the same keys make a link of them.
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: /链接/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // Switched off, the keys are the browser's again; the knob still works, on a phone over the whole window.
  await page.evaluate(() => localStorage.setItem('eddiba:shortcuts', 'off'))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/admin/stories')
  await knob.waitFor()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toHaveCount(0)
  await knob.click()
  await expect(page.getByRole('group', { name: '最近' }).getByRole('option')).toHaveCount(1)
  expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
  expect(complaints).toEqual([])
})
