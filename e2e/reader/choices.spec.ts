import type { Page } from '@playwright/test'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { shiftOf } from './layout-shift.ts'
import { demoStories } from './page-types.ts'

const offerOn = (page: Page) => page.locator('#script-offer')

test.describe('who asks for traditional Chinese', () => {
  test.use({ locale: 'zh-TW' })

  test('is offered it once, in a place that moves and hides nothing, and not again once it was declined', async ({ page, storyAt }) => {
    await page.goto(await storyAt(demoStories.analysis), { waitUntil: 'networkidle' })
    const offer = page.getByRole('complementary', { name: '繁體中文版' })
    await expect(offer).toBeVisible()
    expect(await shiftOf(page)).toBe(0)
    expect(await findings(page)).toEqual([])
    // Whatever has the focus stands clear of it, to the very last link.
    await page.locator('footer a').last().focus()
    const [link, bar] = [await page.locator('footer a').last().boundingBox(), await offer.boundingBox()]
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
    await offer.getByRole('button', { name: '不用了' }).press('Enter')
    await expect(offer).toBeHidden()
    await page.reload({ waitUntil: 'networkidle' })
    await expect(offerOn(page)).toHaveCount(0)
  })

  test('and takes it, comes to the same place of the story in the other script', async ({ page, storyAt }) => {
    const path = await storyAt(demoStories.analysis)
    await page.goto(path)
    await page
      .locator('.body > p')
      .nth(5)
      .evaluate((it) => scrollTo({ top: it.getBoundingClientRect().top + scrollY + 20, behavior: 'instant' }))
    const top = () =>
      page
        .locator('.body > p')
        .nth(5)
        .evaluate((it) => Math.round(it.getBoundingClientRect().top))
    expect(await top()).toBe(-20)
    await page.getByRole('link', { name: '切換到繁體版' }).click()
    await expect(page).toHaveURL(`/zh-hant${path}`)
    await expect.poll(async () => Math.abs((await top()) + 20)).toBeLessThan(8)
    await expect(offerOn(page)).toHaveCount(0)
    // Only once: the next way to the page begins at its head.
    await page.goto('/zh-hant')
    await page.goto(`/zh-hant${path}`)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
})

test('whose browser says nothing of a script is offered none; the way to the other one keeps what was asked', async ({ page }) => {
  await page.goto('/latest?page=2', { waitUntil: 'networkidle' })
  await expect(offerOn(page)).toHaveCount(0)
  await page.getByRole('link', { name: '繁體' }).click()
  await expect(page).toHaveURL('/zh-hant/latest?page=2')
  await page.goto(`/search?q=${encodeURIComponent('湄公河')}`)
  await page.getByRole('link', { name: '繁體' }).click()
  await expect(page).toHaveURL(`/zh-hant/search?q=${encodeURIComponent('湄公河')}`)
})

test('a young time tells how long ago it was, grows while the page is open, and moves nothing', async ({ page }) => {
  await page.goto('/zh-hant')
  const young = page.locator('time[data-ago]').filter({ hasText: /前$|^剛剛$/ })
  const [first] = await page.locator('time[data-ago]').evaluateAll((all) =>
    all
      .map((it) => it.getAttribute('datetime') ?? '')
      .sort()
      .reverse(),
  )
  const published = Date.parse(first ?? '')
  await page.clock.install({ time: published + 3 * 60_000 + 5000 })
  await page.goto('/zh-hant', { waitUntil: 'networkidle' })
  const newest = page.locator(`time[data-ago][datetime="${first}"]`).filter({ visible: true }).first()
  await expect(newest).toHaveText('3分鐘前')
  await expect(newest).toHaveAttribute('title', /^\d{4}年\d+月\d+日 \d\d:\d\d（北京時間）$/)
  await page.clock.runFor(60_000)
  await expect(newest).toHaveText('4分鐘前')
  expect(await shiftOf(page)).toBe(0)
  await page.clock.fastForward(9 * 3_600_000)
  await expect(newest).toHaveText('9小時前')
  await page.clock.fastForward(3_600_000)
  await expect(newest).toHaveText(/^\d\d:\d\d$|日$/)
  await expect(young).toHaveCount(0)
})
