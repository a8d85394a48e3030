import type { Page } from '@playwright/test'
import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, editor } from '../paper.ts'

type Block = {
  type: string
  attrs?: Record<string, unknown>
  content?: Block[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}
const paragraph = (text: string) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })
const heading = (level: 2 | 3, text: string) => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })

async function open(page: Page, content: unknown[], more: Record<string, unknown> = {}) {
  const desk = await deskOf(base, editor)
  const id = await desk.create('report', manuscript('写作工具', '', { body: { type: 'doc', attrs: { version: 1 }, content }, ...more }))
  await page.goto(`/admin/stories/${id}`)
  const text = page.locator('.ProseMirror').first()
  await text.click()
  return {
    desk,
    id,
    text,
    saved: async () => {
      await page.waitForTimeout(300)
      await expect(page.getByText('已保存').first()).toBeVisible()
      const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
      return (body['manuscript'] as { body: { content: Block[] } }).body.content
    },
  }
}

test('find and replace: counted, walked through, folded, all at once and undone at once', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { text } = await open(
    page,
    [
      paragraph('湄公河的ＧＤＰ与gdp'),
      heading(2, '湄公河'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('湄公河边')] }] },
    ],
    { headline: '湄公河的一天', standfirst: '' },
  )
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search')
  await bar.getByLabel('查找', { exact: true }).fill('湄公河')
  await expect(bar.getByRole('status')).toHaveText(/^\d \/ 3$/)
  await expect(text.locator('.find-match')).toHaveCount(3)
  await expect(text.locator('.find-current')).toHaveCount(1)
  const first = await bar.getByRole('status').textContent()
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('status')).not.toHaveText(first ?? '')
  await expect(bar).toContainText('标题 1 处')
  await bar.getByLabel('查找', { exact: true }).fill('GDP')
  await expect(text.locator('.find-match')).toHaveCount(2)
  await bar.getByLabel('完全一致').check()
  await expect(bar.getByRole('status')).toHaveText('正文里没有')
  await bar.getByLabel('完全一致').uncheck()

  await page.keyboard.press('Control+h')
  await bar.getByLabel('查找', { exact: true }).fill('湄公河')
  await bar.getByLabel('替换为').fill('澜沧江')
  await bar.getByRole('button', { name: '全部替换' }).click()
  await expect(text).toContainText('澜沧江的ＧＤＰ')
  await expect(text).not.toContainText('湄公河')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await text.press('Control+z')
  await expect(text).not.toContainText('澜沧江')
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('湄公河的一天')
  await expect(text.locator('.find-match')).toHaveCount(0)
})

test('what is found follows what is typed, and replacing keeps marks', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { text, saved } = await open(page, [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '大' },
        { type: 'text', text: '米价', marks: [{ type: 'bold' }] },
        { type: 'text', text: '涨' },
      ],
    },
    paragraph('后面'),
  ])
  await page.keyboard.press('Control+h')
  const bar = page.getByRole('search')
  await bar.getByLabel('查找', { exact: true }).fill('米价')
  await expect(text.locator('.find-match')).toHaveCount(1)
  await text.locator('> p').nth(1).click()
  await page.keyboard.press('End')
  await page.keyboard.type('米价')
  await expect(text.locator('.find-match')).toHaveCount(2)
  await bar.getByLabel('替换为').fill('粮价')
  await bar.getByRole('button', { name: '全部替换' }).click()
  const [first, second] = await saved()
  expect(first?.content?.[1]).toMatchObject({ text: '粮价', marks: [{ type: 'bold' }] })
  expect(second?.content?.[0]?.text).toBe('后面粮价')
})

test('@ finds published stories by words and by pinyin and links the headline', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { text, saved, desk } = await open(page, [paragraph('见')])
  const headline = `乌隆他尼的稻田${Math.random().toString(36).slice(2, 6)}`
  const other = await desk.create('report', manuscript(headline))
  const { body } = await desk.publish(other, 1)
  await text.locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type('a@b.c ')
  await expect(page.getByRole('listbox', { name: '链接到稿件' })).toHaveCount(0)
  await page.keyboard.type('@wltn')
  const option = page.getByRole('option', { name: new RegExp(headline) })
  await expect(option).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(text.locator('a')).toHaveText(headline)
  await page.keyboard.type('之后')
  const [block] = await saved()
  expect(block?.content?.map((it) => [it.text, it.marks?.[0]?.attrs?.['href'] ?? null])).toEqual([
    ['见a@b.c ', null],
    [headline, body['href']],
    ['之后', null],
  ])
  await page.keyboard.press('Enter')
  await page.keyboard.type(`@${headline.slice(0, 7)}`)
  await expect(option).toBeVisible()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await saved())[1]).toMatchObject({ type: 'readMore', attrs: { story: other } })
  await page.keyboard.type('@')
  await expect(page.getByRole('listbox', { name: '链接到稿件' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: '链接到稿件' })).toHaveCount(0)
  await page.keyboard.type('某人')
  await expect(page.getByRole('listbox', { name: '链接到稿件' })).toHaveCount(0)
})

test('the counter counts Han and words, of what is selected too; the outline shows the build and jumps', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { text } = await open(page, [
    paragraph('一共七个汉字和 GDP 5.7'),
    heading(2, '上游'),
    paragraph('水'),
    heading(3, '支流'),
    paragraph('江'),
  ])
  await expect(page.getByText('15 字（汉字 13，词 2）').first()).toBeVisible()
  await text.locator('p').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await expect(page.getByText('选中 9 字（汉字 7，词 2）').first()).toBeVisible()
  await page.getByRole('tab', { name: '大纲' }).click()
  const outline = page.getByRole('list', { name: '大纲' })
  await expect(outline.getByRole('button')).toHaveText(['上游', '支流'])
  await outline.getByRole('button', { name: '支流' }).press('Enter')
  await page.keyboard.type('们')
  await expect(text.locator('h3')).toHaveText('支流们')
  await expect(outline.getByRole('button', { name: '支流们' })).toHaveAttribute('aria-current', 'location')
})

test('focus mode leaves only the sheet and is left by Escape; the shortcuts can be listed and switched off', async ({ page, signIn }) => {
  await signIn(page, editor)
  await open(page, [paragraph('安静地写')])
  await page.keyboard.press('Control+Shift+E')
  await expect(page.getByRole('complementary', { name: '稿件信息' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: '编辑部' })).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('.ProseMirror').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: '稿件信息' })).toBeVisible()
  await page.keyboard.press('Control+/')
  const dialog = page.getByRole('dialog', { name: '快捷键' })
  await expect(dialog).toContainText('发布或更新')
  await dialog.getByLabel('启用编辑部的快捷键').uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.locator('.ProseMirror').first().click()
  await page.keyboard.press('Control+Shift+E')
  await expect(page.getByRole('complementary', { name: '稿件信息' })).toBeVisible()
  await page.reload()
  await page.locator('.ProseMirror').first().click()
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: '写作工具' }).click()
  await page.getByRole('menuitem', { name: /快捷键/ }).click()
  await page.getByLabel('启用编辑部的快捷键').check()
})

test('标点 are tidied on demand, words and marks stay, and one undo brings all back', async ({ page, signIn }) => {
  await signIn(page, editor)
  const { text, saved } = await open(page, [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '他说:"水位' },
        { type: 'text', text: '低了', marks: [{ type: 'bold' }] },
        { type: 'text', text: ',要等."...' },
      ],
    },
    paragraph('后来呢--没有人知道!'),
  ])
  const before = await text.textContent()
  await page.getByRole('button', { name: '写作工具' }).click()
  await page.getByRole('menuitem', { name: /整理标点/ }).click()
  await expect(page.getByText(/整理了 \d+ 处标点/)).toBeVisible()
  const [first, second] = await saved()
  expect(first?.content?.map((it) => it.text).join('')).toMatch(/^他说：“水位低了，要等。”/)
  expect(first?.content?.find((it) => it.marks)).toMatchObject({ text: '低了', marks: [{ type: 'bold' }] })
  expect(second?.content?.[0]?.text).toBe('后来呢——没有人知道！')
  await text.press('Control+z')
  await expect(text).toHaveText(before ?? '')
})
