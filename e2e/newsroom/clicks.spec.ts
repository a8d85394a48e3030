import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { base, editor } from '../paper.ts'

const textOf = async (path: string) => (await (await fetch(base + path)).text()).replaceAll(/<wbr\/?>/g, '')

/** Counts what the hand does: every click of the mouse that the page hears, and every page and dialog that opens. */
async function counting(page: Page) {
  let screens = 1
  let path = new URL(page.url()).pathname
  await page.addInitScript(() => {
    const kept = sessionStorage.getItem('clicks')
    addEventListener('pointerdown', () => sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks')) + 1)), true)
    if (kept === null) sessionStorage.setItem('clicks', '0')
  })
  page.on('framenavigated', (frame) => {
    // A page may write its own address anew without being another.
    if (frame !== page.mainFrame() || new URL(frame.url()).pathname === path) return
    path = new URL(frame.url()).pathname
    screens += 1
  })
  return {
    clicks: () => page.evaluate(() => Number(sessionStorage.getItem('clicks'))),
    opened: () => {
      screens += 1
    },
    screens: () => screens,
  }
}

/** Presses Tab until the focus is where it should be, and no longer than somebody would bear. */
async function tabTo(page: Page, target: Locator, most = 60, key = 'Tab') {
  for (let i = 0; i < most; i += 1) {
    if (await target.evaluate((it) => it === document.activeElement).catch(() => false)) return i
    await page.keyboard.press(key)
  }
  throw new Error(`Tab never came to ${target}`)
}

test('from the list of stories to the reader: at most six clicks and three screens', async ({ page, signIn }) => {
  const headline = `六次点击发一篇稿${Math.random().toString(36).slice(2, 8)}`
  await signIn(page, editor)
  await page.goto('/admin/stories')
  const hand = await counting(page)
  await page.reload()
  expect(await hand.clicks()).toBe(0)

  await page.getByRole('button', { name: '写稿' }).click()
  await page.waitForURL(/\/admin\/stories\/\d+/)
  // The new sheet waits for its headline.
  await expect(page.getByLabel('标题', { exact: true })).toBeFocused()
  await page.keyboard.type(headline)
  await page.locator('.ProseMirror').first().click()
  await page.keyboard.type('下游两国的水文员上周同时站到了河边。')
  // A list is opened with one click and answered with another; the browser draws it, so the second is counted by hand.
  const section = page.getByLabel('频道')
  await section.click()
  await section.selectOption({ label: '亚洲' })
  const inTheList = 1
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '发布…' }).click()
  await expect(page.getByRole('dialog', { name: '发布' })).toBeVisible()
  hand.opened()
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('已发布，10 秒内可以撤回')).toBeVisible()

  const [clicks, screens] = [(await hand.clicks()) + inTheList, hand.screens()]
  console.log(`  new story → published: ${clicks} clicks, ${screens} screens`)
  expect(clicks).toBeLessThanOrEqual(6)
  expect(screens).toBeLessThanOrEqual(3)
  expect(await textOf('/latest')).toContain(headline)
})

test('the same by keyboard alone', async ({ page, signIn }) => {
  const headline = `只用键盘发一篇稿${Math.random().toString(36).slice(2, 8)}`
  await signIn(page, editor)
  await page.goto('/admin/stories')
  const hand = await counting(page)
  await page.reload()

  await tabTo(page, page.getByRole('button', { name: '写稿' }))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/stories\/\d+/)
  await expect(page.getByLabel('标题', { exact: true })).toBeFocused()
  await page.keyboard.type(headline)
  await tabTo(page, page.getByLabel('导语'))
  await page.keyboard.type('停测七年之后，水位每天两次报到下游。')
  await tabTo(page, page.locator('.ProseMirror').first())
  await page.keyboard.type('下游两国的水文员上周同时站到了河边。')
  await tabTo(page, page.getByLabel('频道'))
  const chosen = page.getByLabel('频道').locator('option:checked')
  for (let i = 0; i < 20 && (await chosen.textContent()) !== '亚洲'; i += 1) await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveText('亚洲')

  await page.keyboard.press('Control+Enter')
  const send = page.getByRole('dialog').getByRole('button', { name: '发布', exact: true })
  await expect(send).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('已发布，10 秒内可以撤回')).toBeVisible()
  // And back again, still without the mouse: the focus waits beside the button.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '撤回' })).toBeFocused()
  expect(await textOf('/latest')).toContain(headline)
  await page.keyboard.press('Enter')
  await expect(page.getByText('已撤回')).toBeVisible()
  expect(await textOf('/latest')).not.toContain(headline)
  expect(await hand.clicks()).toBe(0)
})
