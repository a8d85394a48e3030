import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, test } from '../fixtures.ts'
import { base, chief } from '../paper.ts'

const places = ['/', '/asia', '/topic/meigonghe', '/latest', '/rss.xml', '/asia/rss.xml', '/news-sitemap.xml'] as const
// Headlines carry the places where a line may break.
const textOf = async (path: string) => (await (await fetch(base + path)).text()).replaceAll(/<wbr\/?>/g, '')

test('from the desk to the reader: written, published, updated and withdrawn, each before the next reader asks', async ({
  page,
  signIn,
}) => {
  const mark = Math.random().toString(36).slice(2, 8)
  const headline = `湄公河第三座水文站${mark}恢复测流`
  const body = `下游两国的水文员${mark}上周同时站到了河边。`

  await signIn(page, chief)
  await page.goto('/admin')
  await page.getByRole('button', { name: '写稿' }).first().click()
  await page.waitForURL(/\/admin\/stories\/\d+/)
  await page.getByLabel('标题', { exact: true }).fill(headline)
  await page.getByLabel('导语').fill('停测七年之后，水位每天两次报到下游。')
  await page.getByLabel('频道').selectOption({ label: '亚洲' })
  await page.getByPlaceholder('添加话题').fill('湄公河')
  await page.getByRole('option', { name: '湄公河' }).first().click()
  await page.getByPlaceholder('添加署名').fill('林若溪')
  await page
    .getByRole('option', { name: /林若溪/ })
    .first()
    .click()
  const writing = page.locator('.ProseMirror').first()
  await writing.click()
  await page.keyboard.type(body)
  await insertReadMore(page, '湄公河')
  await uploadLeadPicture(page)
  await expect(page.getByText('已保存').first()).toBeVisible()

  const id = Number(page.url().match(/\d+$/)?.[0])
  const { published, seen } = await timed(
    page,
    'publish',
    async () => {
      await page.keyboard.press('Control+Enter')
      await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    },
    async () => (await textOf('/')).includes(headline),
  )
  console.log(`  publish: answered after ${published} ms, on the front ${seen} ms after the click`)

  for (const path of places) expect(await textOf(path), path).toContain(headline)
  expect(await textOf(`/search?q=${encodeURIComponent(`水文站${mark}`)}`)).toContain(`/a/${id}-`)
  const address = (await textOf('/latest')).match(new RegExp(`/a/${id}-[a-z0-9-]+`))?.[0] ?? ''
  expect(await textOf('/sitemaps/1.xml')).toContain(address)
  const story = await textOf(address)
  expect(story).toContain(body)
  expect(story).toMatch(/<img[^>]+alt="测流用的浮标"/)
  expect(story).toContain('延伸阅读')

  const changed = `${headline}，首日水位两米三`
  await page.getByLabel('标题', { exact: true }).fill(changed)
  await expect(page.getByText('已保存').first()).toBeVisible()
  const update = await timed(
    page,
    'publish',
    async () => {
      await page.keyboard.press('Control+Enter')
      await page.getByRole('dialog').getByRole('radio', { name: /^更新/ }).check()
      await page.getByRole('dialog').getByRole('button', { name: '发布更新' }).click()
    },
    async () => (await textOf('/')).includes(changed),
  )
  console.log(`  update: on the front ${update.seen} ms after the click`)
  expect(await textOf(address)).toContain(changed)

  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name: '撤稿…' }).click()
  await page.getByRole('dialog').getByLabel(/原因/).fill('水文站更正了数据')
  const withdrawal = await timed(
    page,
    'withdraw',
    () => page.getByRole('dialog').getByRole('button', { name: '撤稿', exact: true }).click(),
    async () => !(await textOf('/')).includes(headline),
  )
  console.log(`  withdraw: gone from the front ${withdrawal.seen} ms after the click`)
  const gone = await fetch(base + address)
  expect(gone.status).toBe(410)
  expect(await gone.text()).toContain('水文站更正了数据')
  for (const path of [...places, '/sitemaps/1.xml', `/search?q=${encodeURIComponent(`水文站${mark}恢复`)}`])
    expect(await textOf(path), path).not.toContain(`/a/${id}-`)
})

/** Milliseconds from the click until the route answered and until a reader sees it. */
async function timed(page: Page, route: string, click: () => Promise<void>, seenByReader: () => Promise<boolean>) {
  let started = 0
  const sent = page.waitForRequest((request) => request.url().endsWith(`/${route}`)).then(() => (started = performance.now()))
  const answered = page.waitForResponse((response) => response.url().endsWith(`/${route}`))
  await click()
  await sent
  await answered
  const published = Math.round(performance.now() - started)
  // The very next reader has it. How many milliseconds that took is printed; machines are noisy, so it is no expectation.
  expect(await seenByReader()).toBe(true)
  return { published, seen: Math.round(performance.now() - started) }
}

async function insertReadMore(page: Page, words: string) {
  await page.getByRole('button', { name: '延伸阅读' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('searchbox').fill(words)
  await dialog
    .getByRole('button', { name: /湄公河/ })
    .first()
    .click()
}

async function uploadLeadPicture(page: Page) {
  const buffer = await sharp({ create: { width: 1400, height: 900, channels: 3, background: '#3a6b7a' } })
    .jpeg()
    .toBuffer()
  await page.getByRole('button', { name: '选择图片' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles({ name: '浮标.jpg', mimeType: 'image/jpeg', buffer })
  await expect(dialog).toBeHidden()
  await page
    .getByLabel(/替代文字/)
    .first()
    .fill('测流用的浮标')
  await page
    .getByLabel(/来源|图片署名/)
    .first()
    .fill('摄影：本报')
  await page.getByLabel(/授权/).first().selectOption('本报自有')
}
