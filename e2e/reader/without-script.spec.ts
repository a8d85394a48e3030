import { expect, test } from '../fixtures.ts'
import { demoStories, fixedPages } from './page-types.ts'

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  for (const [name, path] of fixedPages) {
    test(`the ${name} page has its content`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('h1')).toHaveCount(1)
      const words = (await page.locator('main').innerText()).length
      expect(words).toBeGreaterThan(name === 'empty search' ? 20 : 80)
    })
  }

  for (const [kind, slug] of Object.entries(demoStories)) {
    test(`a story of kind ${kind} is whole`, async ({ page, storyAt }) => {
      await page.goto(await storyAt(slug))
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('main')).toContainText(/\d{1,2}月\d{1,2}日/)
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(kind === 'brief' ? 80 : 200)
    })
  }
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
