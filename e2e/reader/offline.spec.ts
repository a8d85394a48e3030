import type { Page } from '@playwright/test'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { demoStories } from './page-types.ts'

test('two stories read and one saved open without a network, with their pictures; afterwards the front is fresh', async ({
  page,
  context,
  storyAt,
}) => {
  const first = await storyAt(demoStories.analysis)
  const second = `/zh-hant${await storyAt(demoStories.feature)}`
  await page.goto(first)
  const save = page.getByRole('button', { name: '收藏' }).first()
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.goto(second)
  await expect.poll(() => kept(page, 'paper-pages')).toEqual([first, second].sort())
  await expect.poll(() => missingPictures(page)).toEqual([])

  await context.setOffline(true)
  const answer = await page.goto('/')
  expect(answer?.status()).toBe(503)
  await expect(page.locator('h1')).toHaveText('没有网络')
  await expect(page.locator('header time')).toHaveCount(0)
  expect(await findings(page)).toEqual([])
  const [saved, read] = [page.locator('[data-list=saved] a'), page.locator('[data-list=history] a')]
  await expect(saved).toHaveCount(1)
  await expect(read).toHaveCount(2)

  await saved.click()
  await expect(page).toHaveURL(first)
  await expect(page.getByRole('complementary', { name: /的版本$/ })).toHaveText(/^这是(刚刚|\d+分钟前)（.+）保存的版本/)
  await everyPictureShows(page)
  expect(await findings(page)).toEqual([])
  expect(await page.locator('#kept').evaluate((it) => getComputedStyle(it).textAlign)).toBe('center')
  await page.goto('/asia')
  await read.last().click()
  await expect(page).toHaveURL(second)
  await expect(page.getByRole('complementary', { name: /的版本$/ })).toContainText('儲存的版本')
  await everyPictureShows(page)
  await page.goto('/zh-hant/china')
  await expect(page.locator('h1')).toHaveText('沒有網路')

  await context.setOffline(false)
  expect((await page.goto('/'))?.status()).toBe(200)
  await expect(page.locator('#kept')).toHaveCount(0)
  await expect(page.locator('h1')).toContainText('Eddiba')
  expect((await page.goto(first))?.fromServiceWorker()).toBe(true)
  await expect(page.locator('#kept')).toHaveCount(0)
  expect((await page.goto('/admin/sign-in'))?.fromServiceWorker()).toBe(false)
})

/** Addresses that lie in a cache of the worker's. */
const kept = (page: Page, name: string) =>
  page.evaluate(async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname).sort(), name)

/** Pictures of the stories that are kept and do not lie beside them yet. */
const missingPictures = (page: Page) =>
  page.evaluate(async () => {
    const [pages, pictures] = await Promise.all([caches.open('paper-pages'), caches.open('paper-pictures')])
    const wanted = await Promise.all((await pages.keys()).map(async (it) => (await pages.match(it))?.headers.get('x-pictures') ?? ''))
    const missing: string[] = []
    for (const path of wanted.join(',').split(',')) if (path && !(await pictures.match(path))) missing.push(path)
    return missing
  })

async function everyPictureShows(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager'
  })
  await expect.poll(() => page.evaluate(() => [...document.images].filter((it) => it.complete && it.naturalWidth === 0).length)).toBe(0)
  expect(await page.evaluate(() => document.images.length)).toBeGreaterThan(2)
}
