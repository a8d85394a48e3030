import type { Page } from '@playwright/test'
import { deskOf, manuscript } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'

const HEADLINE = '中国会见美国讨论芬太尼问题,但缓和关系有限'
const PASTED = [
  HEADLINE,
  HEADLINE,
  '中美重新回到谈判桌前。 他们能否达成一致则是另一回事。',
  '在 11 月旧金山附近的一次峰会上, 拜登和先生。 这些事态发展表明遇到了障碍。',
  '先生。 王先生在会见期间。 他告诉沙利文,美国和中国应该平等对待。',
]

const sheet = (page: Page) => page.locator('.ProseMirror').first()
const paragraphs = (page: Page) => sheet(page).locator('> p').allTextContents()
const panel = (page: Page) => page.getByRole('tabpanel')
const marks = (page: Page, level: string) => sheet(page).locator(`.proof-${level}`)
const safeButton = (page: Page) => panel(page).getByRole('button', { name: /全部修正/ })

async function open(
  page: Page,
  signIn: (page: Page, email: string) => Promise<void>,
  headline: string,
  paragraph = '正文一段。',
  more = {},
) {
  const id = await (await deskOf(base, chief)).create('report', manuscript(headline, paragraph, more))
  await signIn(page, chief)
  await page.goto(`/admin/stories/${id}`)
  await page.getByRole('tab', { name: /校对/ }).click()
  await expect(panel(page).getByText('正在校对')).toBeHidden()
  return id
}

async function paste(page: Page, text: string) {
  await sheet(page).click()
  await page.keyboard.press('Control+a')
  await sheet(page).evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

test('a pasted page: what is wrong stands in the panel and under the words, is mended one by one, then all at once, and undone in one step', async ({
  page,
  signIn,
}) => {
  await open(page, signIn, '峰会之后, 谈判重启', '正文一段。', { standfirst: '一句话 , 说清。', keyPoints: ['会谈在 11 月举行,未有结果'] })
  await paste(page, PASTED.join('\n\n'))
  await expect(panel(page).getByText('和上一段完全相同')).toBeVisible()
  await expect(panel(page).getByText(/独立成句，像是机器译文/)).toHaveCount(2)
  await expect(marks(page, 'auto').first()).toBeVisible()
  await expect(marks(page, 'confirm').first()).toBeVisible()
  await expect(page.getByRole('tab', { name: /校对/ })).toContainText(/\d+/)

  // One: the second headline goes as a whole.
  const before = await paragraphs(page)
  expect(before).toEqual(PASTED)
  await panel(page).getByRole('button', { name: '删去这一段' }).first().click()
  await expect.poll(() => paragraphs(page)).toEqual([HEADLINE, ...PASTED.slice(2)])

  // All that is safe, the fields around the text too.
  const count = Number((await safeButton(page).textContent())?.match(/\d+$/)?.[0])
  expect(count).toBeGreaterThan(8)
  await safeButton(page).click()
  await expect(panel(page).getByText(`已修正 ${count} 处`)).toBeVisible()
  await expect(safeButton(page)).toBeHidden()
  const mended = await paragraphs(page)
  expect(mended[0]).toBe('中国会见美国讨论芬太尼问题，但缓和关系有限')
  expect(mended[1]).toBe('中美重新回到谈判桌前。他们能否达成一致则是另一回事。')
  expect(mended[2]).toBe('在11月旧金山附近的一次峰会上，拜登和先生。这些事态发展表明遇到了障碍。')
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('峰会之后，谈判重启')
  await expect(page.getByLabel('导语')).toHaveValue('一句话，说清。')
  await expect(panel(page).getByText(/独立成句，像是机器译文/)).toHaveCount(2)

  // One step back, and one forth: text and fields together.
  await sheet(page).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => paragraphs(page)).toEqual([HEADLINE, ...PASTED.slice(2)])
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('峰会之后, 谈判重启')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => paragraphs(page)).toEqual(mended)
  await expect(page.getByLabel('导语')).toHaveValue('一句话，说清。')
  await page.getByRole('tab', { name: '稿件' }).click()
  await expect(page.getByLabel('要点 1', { exact: true })).toHaveValue('会谈在11月举行，未有结果')
})

test('by keys alone: F8 to the next, Alt+Enter opens what can be done, Enter does it, Escape goes back to the text', async ({
  page,
  signIn,
}) => {
  await open(page, signIn, '标题', '他们签定了协议,然后离开。 中國代表也在场。')
  await sheet(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await expect(page.getByRole('dialog')).toContainText('“签定”应作“签订”')
  await expect(page.getByRole('status').filter({ hasText: '第 1 处' })).toBeAttached()
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: '改为 签订' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toContainText('他们签订了协议,')
  await expect(sheet(page)).toBeFocused()
  await page.keyboard.press('Shift+F8')
  await expect(page.getByRole('dialog')).toContainText('繁体字')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('End')
  await page.keyboard.type('完')
  await expect(sheet(page)).toContainText('在场。完')
})

test('nothing is read, drawn or opened while an input method composes', async ({ page, signIn }) => {
  await open(page, signIn, '标题', '原来的一段。')
  await expect(panel(page).getByText('没有发现问题')).toBeVisible()
  await sheet(page).click()
  await page.keyboard.press('End')
  const cdp = await page.context().newCDPSession(page)
  await sheet(page).evaluate((element) => {
    const seen = window as unknown as { drawn: number }
    seen.drawn = 0
    new MutationObserver(() => {
      seen.drawn += document.querySelectorAll('[data-proof]').length
    }).observe(element, { subtree: true, childList: true, attributes: true })
  })
  for (const text of ['qian', 'qianding', '签定,布署,,中國']) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(700)
    await page.keyboard.press('F8')
  }
  await page.waitForTimeout(1200)
  expect(await page.evaluate(() => (window as unknown as { drawn: number }).drawn)).toBe(0)
  await expect(sheet(page).locator('[data-proof]')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(panel(page).getByText('没有发现问题')).toBeVisible()
  await cdp.send('Input.insertText', { text: '签定,布署,,中國' })
  await expect(marks(page, 'confirm').first()).toBeVisible()
  await expect(sheet(page).locator('> p').first()).toHaveText('原来的一段。签定,布署,,中國')
})

test('a finding is left in peace on this device, and brought back', async ({ page, signIn }) => {
  await open(page, signIn, '标题', '他们签定了协议。')
  await panel(page).getByRole('button', { name: '忽略' }).click()
  await expect(panel(page).getByText('没有发现问题')).toBeVisible()
  await expect(marks(page, 'confirm')).toHaveCount(0)
  await page.reload()
  await page.getByRole('tab', { name: /校对/ }).click()
  await expect(panel(page).getByText('已忽略 1 处')).toBeVisible()
  await panel(page).getByRole('button', { name: '恢复' }).click()
  await expect(panel(page).getByText('“签定”应作“签订”')).toBeVisible()
})

test('the glossary: its forms are proposed, a new name goes in from the card and settles the finding; the list is kept at 术语', async ({
  page,
  signIn,
}) => {
  await open(page, signIn, '标题', '他从汉城到塔什甘，见到了中國商人。')
  await expect(panel(page).getByText('本报用“首尔”')).toBeVisible()
  await expect(panel(page).getByText('和术语表里的“塔什干”差一个字')).toBeVisible()
  await marks(page, 'confirm').filter({ hasText: '塔什甘' }).hover()
  const card = page.locator('[data-proof-card]')
  await expect(card).toContainText('塔什干')
  await card.getByRole('button', { name: '加入术语表' }).click()
  const dialog = page.getByRole('dialog', { name: '加入术语表' })
  await expect(dialog.getByLabel('本报采用的写法')).toHaveValue('塔什甘')
  await dialog.getByLabel('类别').selectOption('place')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog).toBeHidden()
  await expect(panel(page).getByText('和术语表里的“塔什干”差一个字')).toBeHidden()

  await page.goto(`/admin/terms?q=${encodeURIComponent('塔什甘')}`)
  const row = page.getByRole('row', { name: /塔什甘/ })
  await expect(row).toContainText('地名')
  await row.getByRole('button', { name: '修改' }).click()
  await page.getByLabel('不用的写法').fill('塔什肝')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(row).toContainText('塔什肝')
  await row.getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(row).toBeHidden()
  await page.getByRole('button', { name: '添加术语' }).click()
  await page.getByLabel('本报采用的写法').fill('首尔')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '“首尔”已经在术语表里' })).toBeVisible()
})

test('panel, card and glossary have no accessibility faults', async ({ page, signIn }) => {
  await open(page, signIn, '标题', '他们签定了协议,共3百万人到场。 中國代表也在。')
  await marks(page, 'confirm').first().click()
  await expect(page.locator('[data-proof-card]')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/admin/terms')
  await expect(page.getByRole('row', { name: /首尔/ })).toBeVisible()
  expect(await findings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
