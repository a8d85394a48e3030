import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { deskOf, manuscript } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'
import { everyBlock } from './every-block.ts'

/** The menu of blocks, open below the cursor. */
const menuOf = (page: Page) => page.getByRole('listbox', { name: '插入内容' })
const textOf = (page: Page) => page.getByRole('textbox', { name: '正文' })
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}

/** Calls a block by typing, with the keyboard alone. */
async function call(page: Page, words: string, name: string) {
  await page.keyboard.type(words)
  await expect(menuOf(page).getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(menuOf(page)).toBeHidden()
}

async function openBlank(page: Page, signIn: (page: Page, email: string) => Promise<void>, content?: unknown): Promise<number> {
  const desk = await deskOf(base, chief)
  const body = content ? { body: { type: 'doc', attrs: { version: 1 }, content } } : {}
  const id = await desk.create('report', manuscript(`样样都有的一篇${Math.random().toString(36).slice(2, 8)}`, '开头。', body))
  await signIn(page, chief)
  await page.goto(`/admin/stories/${id}`)
  await expect(textOf(page)).toBeVisible()
  return id
}

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const saved = (page: Page) => expect(page.getByText('已保存').first()).toBeVisible({ timeout: 15_000 })

/** What the desk has of the story now. */
async function bodyOf(id: number): Promise<{ type: string; attrs?: Record<string, unknown>; content?: unknown[] }[]> {
  const desk = await deskOf(base, chief)
  const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
  return (body.manuscript as { body: { content: [] } }).body.content
}

test('every block is called by the keyboard, filled, published, and stands on the reader’s page', async ({ page, signIn }) => {
  test.setTimeout(180_000)
  const id = await openBlank(page, signIn)
  await textOf(page).click()
  await keys(page, 'Control+End', 'Enter')

  await call(page, '/xbt', '小标题')
  await page.keyboard.type('水从哪里来')
  await page.keyboard.press('Enter')

  await call(page, '、三级', '三级标题')
  await page.keyboard.type('下游')
  await page.keyboard.press('Enter')

  await call(page, '/yinwen', '引文')
  await page.keyboard.type('河里的鱼少了一半。')
  await keys(page, 'ArrowDown')
  await page.keyboard.type('村民阮文雄')
  await page.keyboard.press('Enter')

  await call(page, '/dzyy', '大字引语')
  await page.keyboard.type('没有见过这样低的水。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('老船长')
  await page.keyboard.press('Enter')

  await call(page, '/xmlb', '项目列表')
  await page.keyboard.type('上游放水')
  await page.keyboard.press('Enter')
  await page.keyboard.type('雨季推迟')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/bhlb', '编号列表')
  await page.keyboard.type('第一步')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/bg', '表格')
  await page.keyboard.type('三站水位')
  await page.keyboard.press('Enter')
  await page.keyboard.type('站')
  await page.keyboard.press('Tab')
  await page.keyboard.type('去年')
  await page.keyboard.press('Tab')
  await page.keyboard.type('今年')
  await page.keyboard.press('Tab')
  await page.keyboard.type('万象')
  await keys(page, 'Control+End')

  await call(page, '/zlk', '资料框')
  await page.keyboard.type('湄公河委员会')
  await page.keyboard.press('Enter')
  await page.keyboard.type('成立于1995年。')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/yd', '要点')
  await page.keyboard.type('水位每天两报')
  await page.keyboard.press('Enter')
  await page.keyboard.type('七年来第一次')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/sjx', '时间线')
  await expect(page.getByLabel('时间线标题')).toBeFocused()
  await page.keyboard.type('测流经过')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2018年')
  await page.keyboard.press('Tab')
  await page.keyboard.type('停测')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('第 2 条的时间')).toBeFocused()
  await page.keyboard.type('2025年')
  await page.keyboard.press('Tab')
  await page.keyboard.type('恢复测流')
  await keys(page, 'Escape', 'Control+End')

  await call(page, '/wd', '问答')
  await page.keyboard.type('两问')
  await page.keyboard.press('Enter')
  await page.keyboard.type('为什么停测？')
  await page.keyboard.press('Enter')
  await page.keyboard.type('因为没有经费。')
  await keys(page, 'Enter', 'Enter')
  await page.keyboard.type('今后呢？')
  await page.keyboard.press('Enter')
  await page.keyboard.type('每天两次。')
  await keys(page, 'Enter', 'Enter', 'Enter')

  await call(page, '/bza', '编者按')
  await page.keyboard.type('数字来自公开数据。')
  await keys(page, 'Enter', 'Enter')

  await call(page, '/tp', '图片')
  await chooseFile(page)
  await call(page, '/图集', '图集')
  await chooseFile(page)

  await call(page, '/yp', '音频')
  await chooseFile(page)
  await call(page, '/shipin', '视频')
  await chooseFile(page)

  await call(page, '/wbnr', '外部内容')
  await page.keyboard.type('https://www.bilibili.com/video/BV1xx411c7mD/?spm_id_from=333.1007')
  await expect(page.getByText('认出来了：哔哩哔哩')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('江上的水文站')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()

  await call(page, '/ysyd', '延伸阅读')
  await page.getByRole('dialog').getByRole('searchbox').fill('湄公河')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /湄公河/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()

  await call(page, '/fgx', '分隔线')
  await page.keyboard.type('完。')

  for (const block of await page.locator('section[aria-label=图片], section[aria-label=图集]').all()) {
    await block.getByLabel(/替代文字/).fill('江边的水文站')
    await block.getByLabel(/图片来源/).fill('摄影：本报')
  }
  for (const name of ['音频标题', '标题'])
    await page.locator('.ProseMirror').getByLabel(name, { exact: true }).first().fill(`播放的${name}`)
  await saved(page)
  await expect.poll(async () => JSON.stringify(await bodyOf(id)), { timeout: 15_000 }).toContain('播放的标题')

  const kinds = (await bodyOf(id)).map((it) => it.type)
  for (const kind of everyBlock.map((it) => it.type)) expect(kinds, kind).toContain(kind)

  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await expect.poll(async () => (await fetch(`${base}/a/${id}`)).status, { timeout: 15_000 }).toBe(200)
  await page.goto(`/a/${id}`)
  const story = page.locator('article')
  for (const text of [
    ...['水从哪里来', '河里的鱼少了一半。', '村民阮文雄', '没有见过这样低的水。', '老船长', '上游放水', '第一步', '三站水位', '万象'],
    ...['湄公河委员会', '水位每天两报', '测流经过', '恢复测流', '为什么停测？', '每天两次。', '数字来自公开数据。', '江上的水文站'],
    ...['编者按', '延伸阅读', '播放的音频标题'],
  ])
    await expect(story.getByText(text).first(), text).toBeVisible()
  await expect(story.locator('audio')).toHaveCount(1)
  await expect(story.locator('video')).toHaveCount(1)
  await expect(story.getByRole('columnheader', { name: '去年' })).toBeVisible()
  await expect(story.locator('img[alt=江边的水文站]').first()).toBeVisible()
})

/** The newest file of its kind in the library, by keyboard. */
async function chooseFile(page: Page) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('listitem').getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

test('a table is edited by keyboard: cells, rows, columns and headings', async ({ page, signIn }) => {
  const id = await openBlank(page, signIn)
  await textOf(page).click()
  await keys(page, 'Control+End', 'Enter')
  await call(page, '／biaoge', '表格')
  await keys(page, 'Enter')
  const table = page.locator('.ProseMirror table')
  const cell = (row: number, column: number) => table.locator('tr').nth(row).locator('td, th').nth(column)
  await page.keyboard.type('甲')
  await keys(page, 'Tab', 'Tab', 'Tab')
  await page.keyboard.type('乙')
  await expect(cell(1, 0)).toHaveText('乙')
  await keys(page, 'Control+Alt+ArrowDown')
  await expect(table.locator('tr')).toHaveCount(4)
  await keys(page, 'Control+Alt+ArrowRight')
  await expect(table.locator('tr').first().locator('th')).toHaveCount(4)
  await keys(page, 'Control+Alt+Backspace')
  await expect(table.locator('tr')).toHaveCount(3)

  await page.getByRole('button', { name: '表格：行与列' }).focus()
  await keys(page, 'Enter', 'End')
  await expect(page.getByRole('menuitem', { name: '首列作表头' })).toBeFocused()
  await keys(page, 'Enter')
  await expect(table.locator('tr').nth(1).locator('th')).toHaveCount(1)

  // Tab in the last cell makes a row.
  await cell(2, 3).click()
  await page.keyboard.type('末')
  await expect(cell(2, 3)).toHaveText('末')
  await keys(page, 'Tab')
  await page.keyboard.type('新的一行')
  await expect(cell(3, 0)).toHaveText('新的一行')
  await expect.poll(async () => JSON.stringify(await bodyOf(id)), { timeout: 15_000 }).toContain('新的一行')
  const [block] = (await bodyOf(id)).filter((it) => it.type === 'table')
  expect(block?.content).toHaveLength(4)
})

test('Alt with an arrow moves the block and says so; the handle’s menu moves, copies, deletes and turns it', async ({ page, signIn }) => {
  await openBlank(page, signIn, [words('甲段'), words('乙段'), words('丙段')])
  const lines = () => page.locator('.ProseMirror > *').allInnerTexts()
  await page.getByText('乙段').click()
  await keys(page, 'Alt+ArrowUp')
  expect((await lines()).map((it) => it.trim())).toEqual(['乙段', '甲段', '丙段'])
  await expect(page.getByRole('status').filter({ hasText: '段落移到第 1 段，共 3 段' })).toBeAttached()
  await page.keyboard.type('！')
  await keys(page, 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown')
  await expect(page.getByRole('status').filter({ hasText: '段落已经在最后' })).toBeAttached()
  expect((await lines()).map((it) => it.trim())).toEqual(['甲段', '丙段', expect.stringContaining('！')])

  await page.getByText('甲段').hover()
  const handle = page.getByRole('button', { name: '移动这一段，或点开更多' })
  await handle.click()
  await page.getByRole('menuitem', { name: '复制', exact: true }).click()
  expect((await lines()).map((it) => it.trim()).slice(0, 2)).toEqual(['甲段', '甲段'])
  await page.getByText('甲段').first().hover()
  await handle.click()
  await page.getByRole('menuitem', { name: '资料框' }).click()
  await expect(page.locator('.ProseMirror [data-block=factBox]')).toContainText('甲段')
  await page.locator('.ProseMirror [data-block=factBox]').hover()
  await handle.click()
  await page.getByRole('menuitem', { name: '删去' }).click()
  await expect(page.locator('.ProseMirror [data-block=factBox]')).toHaveCount(0)

  await page.getByText('甲段').hover()
  await handle.dragTo(page.locator('.ProseMirror > *').last(), { targetPosition: { x: 40, y: 26 } })
  expect((await lines()).map((it) => it.trim()).at(-1)).toBe('甲段')
})

test('the menu opens by pinyin, initials and Chinese, and closes when nothing fits without eating a key', async ({ page, signIn }) => {
  await openBlank(page, signIn)
  const text = textOf(page)
  await text.click()
  await keys(page, 'Control+End', 'Enter')
  for (const asked of ['/tp', '、tupian', '／图片']) {
    await page.keyboard.type(asked)
    await expect(menuOf(page).getByRole('option').first()).toContainText('图片')
    const active = await text.getAttribute('aria-activedescendant')
    await expect(menuOf(page).getByRole('option', { selected: true })).toHaveAttribute('id', active ?? '')
    await keys(page, 'Escape')
    await expect(menuOf(page)).toBeHidden()
    await expect(text).not.toHaveAttribute('aria-activedescendant', /./)
    await expect(text).toContainText(asked)
    for (const _ of asked) await page.keyboard.press('Backspace')
  }
  await page.keyboard.type('/2026')
  await expect(menuOf(page)).toBeHidden()
  await keys(page, 'Enter')
  await page.keyboard.type('下一段')
  await expect(text).toContainText('/2026')
  await page.keyboard.type('，走了 km/h 和 and/or')
  await expect(menuOf(page)).toBeHidden()
  await page.keyboard.type('，甲、')
  await expect(menuOf(page)).toBeHidden()
  await page.keyboard.type(' /')
  await expect(menuOf(page)).toBeVisible()
  await keys(page, 'ArrowDown', 'ArrowDown', 'ArrowUp')
  await expect(menuOf(page).getByRole('option', { selected: true })).toContainText('图集')
})

test('while an input method composes, nothing opens; what it hands over may call the menu', async ({ page, signIn }) => {
  await openBlank(page, signIn)
  await textOf(page).click()
  await keys(page, 'Control+End', 'Enter')
  const cdp = await page.context().newCDPSession(page)
  const compose = (text: string) => cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('/t')
  await page.waitForTimeout(300)
  await expect(menuOf(page)).toBeHidden()
  await compose('、')
  await page.waitForTimeout(300)
  await expect(menuOf(page)).toBeHidden()
  await cdp.send('Input.insertText', { text: '、' })
  await expect(menuOf(page)).toBeVisible()
  await compose('tu')
  await page.waitForTimeout(300)
  await expect(menuOf(page)).toBeHidden()
  await cdp.send('Input.insertText', { text: '图' })
  await expect(menuOf(page).getByRole('option').first()).toContainText('图片')
})

test('what is copied within the editor is pasted as the same blocks', async ({ page, signIn }) => {
  const id = await openBlank(page, signIn, everyBlock)
  await page.getByText('开头一段。').click()
  await keys(page, 'Control+a', 'Control+c')
  await page.getByText('末尾一段。').click()
  await keys(page, 'End', 'Enter', 'Control+v')
  const twice = [...everyBlock, ...everyBlock].map((it) => it.type)
  await expect.poll(async () => (await bodyOf(id)).length, { timeout: 15_000 }).toBeGreaterThan(everyBlock.length)
  const pasted = await bodyOf(id)
  for (const { type } of everyBlock)
    expect(pasted.filter((it) => it.type === type).length, type).toBeGreaterThanOrEqual(twice.filter((it) => it === type).length - 1)
  const second = (type: string) => pasted.filter((it) => it.type === type)[1]
  for (const type of ['table', 'factBox', 'questions', 'timeline', 'gallery', 'keyPoints', 'blockquote', 'pullQuote', 'note'])
    expect(second(type), type).toEqual(pasted.find((it) => it.type === type))
})

test('Alt+F10 goes to the tools and Escape comes back; selected words have tools above them', async ({ page, signIn }) => {
  await openBlank(page, signIn, [words('琅勃拉邦站每天两报')])
  await page.getByText('琅勃拉邦站').click()
  await keys(page, 'Alt+F10')
  await expect(page.getByRole('toolbar', { name: '正文格式' }).getByRole('button', { name: '插入', exact: true })).toBeFocused()
  await keys(page, 'ArrowRight', 'ArrowLeft', 'Escape')
  await expect(textOf(page)).toBeFocused()
  await keys(page, 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')
  const bubble = page.getByRole('toolbar', { name: '选中文字的格式' })
  await bubble.getByRole('button', { name: '注音' }).click()
  await page.getByLabel('“琅勃拉邦”怎么读').fill('láng bó lā bāng')
  await keys(page, 'Enter')
  await expect(page.locator('.ProseMirror [data-reading="láng bó lā bāng"]')).toHaveText('琅勃拉邦')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a story with every block is accessible to write in, ${colorScheme}`, async ({ page, signIn }) => {
    await page.emulateMedia({ colorScheme })
    await openBlank(page, signIn, everyBlock)
    await expect(page.locator('.ProseMirror audio')).toBeVisible()
    await page.getByText('资料一句').click()
    await page.keyboard.press('Enter')
    expect(await violations(page, page.locator('main'))).toEqual([])
    await page.getByText('末尾一段。').click()
    await keys(page, 'End', 'Enter')
    await page.keyboard.type('/')
    await expect(menuOf(page)).toBeVisible()
    expect(await violations(page, page.locator('body'))).toEqual([])
  })
}

async function violations(page: Page, within: Locator) {
  await expect(within).toBeVisible()
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.target.join(' ')).join(', ')}`)
}

test('a body that the schema refuses answers 422 in Chinese, and so do links that lead astray', async () => {
  const desk = await deskOf(base, chief)
  const run = (marks: unknown[]) =>
    manuscript('标题', '', { body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '字', marks }] }] } })
  const id = await desk.create('report', manuscript('标题'))
  const hostile = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'java\tscript:alert(1)', 'ｊavascript:alert(1)']
  const bodies = [run([{ type: 'superscript' }, { type: 'subscript' }]), ...hostile.map((href) => run([{ type: 'link', attrs: { href } }]))]
  for (const body of bodies) {
    const answer = await desk.save(id, 1, body)
    expect(answer.status, JSON.stringify(body)).toBe(422)
    expect(String(answer.body.reasons)).toMatch(/[\u4e00-\u9fff]/)
    const created = await desk.ask('POST', '/api/admin/stories', { kind: 'report', manuscript: body })
    expect(created.status).toBe(422)
  }
  expect((await desk.save(id, 1, run([{ type: 'link', attrs: { href: 'https://example.com/' } }]))).status).toBe(200)
})
