import { expect, test } from '../fixtures.ts'
import { demoStories, fixedPages } from './page-types.ts'

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('every kind of page has its content', async ({ page }) => {
    for (const [name, path] of fixedPages)
      await test.step(name, async () => {
        await page.goto(path)
        await expect(page.locator('h1'), name).toHaveCount(1)
        const words = (await page.locator('main').innerText()).length
        expect(words, name).toBeGreaterThan(name === 'empty search' ? 20 : 80)
      })
  })

  test('a story of every kind is whole', async ({ page, storyAt }) => {
    for (const [kind, slug] of Object.entries(demoStories))
      await test.step(kind, async () => {
        await page.goto(await storyAt(slug))
        await expect(page.locator('h1'), kind).toHaveCount(1)
        await expect(page.locator('main'), kind).toContainText(/\d{1,2}月\d{1,2}日/)
        expect((await page.locator('main').innerText()).length, kind).toBeGreaterThan(kind === 'brief' ? 80 : 200)
      })
  })
})

test('the story of the source document has its read-more, and its headline once', async ({ page, storyAt }) => {
  await page.goto(await storyAt(demoStories.analysis))
  const headline = await page.locator('h1').innerText()
  expect(await page.locator('main').getByText(headline, { exact: true }).count()).toBe(1)
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /拉脱维亚.*爱沙尼亚/ })
      .first(),
  ).toBeVisible()
  await expect(page.locator('main')).not.toContainText('先生。 ')
})
