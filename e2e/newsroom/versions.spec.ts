import type { Page } from '@playwright/test'
import { deskOf } from '../desk.ts'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { base, chief, editor } from '../paper.ts'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const story = (headline: string, ...paragraphs: string[]) => ({
  headline,
  section: 1,
  body: { type: 'doc', attrs: { version: 1 }, content: paragraphs.map(paragraph) },
})
const middle = Array.from({ length: 14 }, (_, i) => `下游第 ${i + 1} 个水文站的读数没有变化，站里的人每天记两次。`)
const first = story(
  '湄公河水位创新低',
  '湄公河水位降至二十年来的最低点，下游六国的渔民都说今年没有鱼。',
  ...middle,
  '集市上的菜价涨了三成。',
)
const second = story(
  '湄公河水位再创新低',
  '湄公河水位降至三十年来的最低点，下游六国的渔民都说今年没有鱼。',
  ...middle,
  '雨季要到七月才来。',
)

/** A story with a published version, and a newer one that somebody else has saved. */
async function twoVersions(): Promise<number> {
  const [mine, theirs] = [await deskOf(base, editor), await deskOf(base, chief)]
  const id = await mine.create('report', first)
  expect((await mine.publish(id, 1, { note: '首发稿' })).status).toBe(200)
  expect((await theirs.save(id, 1, second)).status).toBe(200)
  return id
}

async function openVersions(page: Page, id: number): Promise<void> {
  await page.goto(`/admin/stories/${id}`)
  await page.locator('.ProseMirror').first().waitFor()
  await page.getByRole('tab', { name: '版本' }).click()
}

const sheet = (page: Page) => page.locator('.ProseMirror').first()
const panel = (page: Page) => page.getByRole('tabpanel', { name: '版本' })

test('a version is read, compared with now and put back, and what stood there is kept', async ({ page, signIn }) => {
  const id = await twoVersions()
  await signIn(page, editor)
  await openVersions(page, id)
  await expect(panel(page).getByRole('button', { name: /第 1 版（发布）/ })).toContainText('首发稿')
  await expect(panel(page).getByRole('button', { name: /自动保存/ })).toContainText('现在的文字')

  await panel(page)
    .getByRole('button', { name: /第 1 版（发布）/ })
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: '这个版本的文字' })).toContainText('二十年来的最低点')
  await expect(dialog.locator('[contenteditable=true]')).toHaveCount(0)
  await dialog.getByRole('button', { name: '与现在比较' }).click()
  await expect(dialog.locator('del', { hasText: '二十' }).first()).toBeVisible()
  await expect(dialog.locator('ins', { hasText: '三十' }).first()).toBeVisible()
  await dialog.getByRole('button', { name: '恢复这个版本' }).click()
  await expect(dialog).toBeHidden()

  await expect(sheet(page)).toContainText('二十年来的最低点')
  await expect(page.getByLabel('标题', { exact: true })).toHaveValue('湄公河水位创新低')
  await expect(panel(page).getByRole('status')).toContainText('已恢复')
  await expect(panel(page).getByRole('button', { name: /覆盖前/ })).toBeVisible()
  await expect(panel(page).getByRole('button', { name: /恢复/ }).first()).toContainText('现在的文字')

  const desk = await deskOf(base, editor)
  const { body } = await desk.ask('GET', `/api/admin/stories/${id}`)
  expect(body).toMatchObject({ version: 3, manuscript: { headline: '湄公河水位创新低' } })
  const kept = (await desk.ask('GET', `/api/admin/stories/${id}/versions`)).body['versions'] as { kind: string; href: string }[]
  expect(kept.map((it) => it.kind)).toEqual(['restored', 'replaced', 'published'])
  const replaced = await desk.ask('GET', kept[1]?.href ?? '')
  expect(replaced.body['manuscript']).toMatchObject({ headline: '湄公河水位再创新低' })
})

test('what was typed a moment ago is kept too when a version is put back', async ({ page, signIn }) => {
  const id = await twoVersions()
  await signIn(page, editor)
  await openVersions(page, id)
  await panel(page)
    .getByRole('button', { name: /第 1 版（发布）/ })
    .waitFor()
  await sheet(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('刚刚写下的半句')
  await panel(page)
    .getByRole('button', { name: /第 1 版（发布）/ })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: '恢复这个版本' }).click()
  await expect(sheet(page)).not.toContainText('刚刚写下的半句')
  await panel(page)
    .getByRole('button', { name: /覆盖前/ })
    .click()
  await expect(page.getByRole('dialog')).toContainText('刚刚写下的半句')
})

test('somebody else saved in between: the version is not put back, and the editor shows both texts', async ({ page, signIn }) => {
  const id = await twoVersions()
  await signIn(page, editor)
  await openVersions(page, id)
  await panel(page)
    .getByRole('button', { name: /第 1 版（发布）/ })
    .click()
  const other = await deskOf(base, chief)
  expect((await other.save(id, 2, { ...second, headline: '主编又改了标题' })).status).toBe(200)
  await page.getByRole('dialog').getByRole('button', { name: '恢复这个版本' }).click()
  await expect(page.getByText('主编又改了标题').first()).toBeVisible()
  expect((await other.ask('GET', `/api/admin/stories/${id}`)).body).toMatchObject({
    version: 3,
    manuscript: { headline: '主编又改了标题' },
  })
})

test('two versions are compared by keyboard: changes one after the other, what did not change folded', async ({ page, signIn }) => {
  const id = await twoVersions()
  await signIn(page, editor)
  await page.setViewportSize({ width: 1440, height: 900 })
  await openVersions(page, id)
  await page.getByRole('tab', { name: '版本' }).focus()
  for (const name of [/选来比较：第 1 版/, /选来比较：自动保存/]) {
    await panel(page).getByRole('checkbox', { name }).focus()
    await page.keyboard.press('Space')
  }
  await panel(page).getByRole('button', { name: '比较所选' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '比较两个版本' })
  await expect(dialog.getByText(/^共 \d+ 处$/)).toBeVisible()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(dialog.getByText(/^第 1 处，共 \d+ 处$/)).toBeVisible()
  await expect(page.locator(':focus')).toHaveAttribute('data-change', 'f.标题.1')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.locator(':focus')).toContainText('十')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.locator(':focus')).toHaveAttribute('data-change', 'f.标题.1')
  await expect(dialog.getByText('下游第 7 个水文站').first()).toBeHidden()
  await dialog.getByRole('button', { name: '展开 12 段未改动' }).click()
  await expect(dialog.getByText('下游第 7 个水文站').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('versions of a story that one may not open are not there, nor those of another story', async () => {
  const mine = await deskOf(base, chief)
  const [id, other] = [await twoVersions(), await twoVersions()]
  const rows = (await mine.ask('GET', `/api/admin/stories/${id}/versions`)).body['versions'] as {
    key: string
    href: string
    restore: string
  }[]
  const reporter = await deskOf(base, 'reporter@demo.eddiba.example')
  for (const address of [`/api/admin/stories/${id}/versions`, ...rows.map((it) => it.href)]) {
    expect((await reporter.ask('GET', address)).status, address).toBe(404)
  }
  expect((await reporter.ask('POST', rows[0]?.restore ?? '', {}, { 'if-match': '"2"' })).status).toBe(404)
  const working = rows.find((it) => it.key.startsWith('d'))?.key
  expect((await mine.ask('GET', `/api/admin/stories/${other}/versions/${working}`)).status).toBe(404)
  for (const odd of ['d0', 'x1', 'd1x', '1', 'd99999999999']) {
    expect((await mine.ask('GET', `/api/admin/stories/${id}/versions/${odd}`)).status, odd).toBe(404)
  }
  expect((await mine.ask('POST', `/api/admin/stories/${id}/versions/${working}/restore`, {})).status).toBe(428)
  expect((await mine.ask('POST', `/api/admin/stories/${id}/versions/${working}/restore`, { to: 1 }, { 'if-match': '"2"' })).status).toBe(
    422,
  )
})

for (const width of [390, 1440]) {
  test(`the panel and the comparison are clean for axe and nothing sticks out: ${width} px`, async ({ page, signIn, complaints }) => {
    const id = await twoVersions()
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, editor)
    await openVersions(page, id)
    // On a phone it stands below the text, and is brought up.
    await expect(panel(page).getByRole('button', { name: /第 1 版（发布）/ })).toBeInViewport({ ratio: 1 })
    expect(await findings(page)).toEqual([])
    await panel(page)
      .getByRole('button', { name: /第 1 版（发布）/ })
      .click()
    await page.getByRole('dialog').waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: '与现在比较' }).click()
    await page.getByRole('dialog').locator('ins').first().waitFor()
    expect(await findings(page)).toEqual([])
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBe(0)
    expect(complaints).toEqual([])
  })
}
