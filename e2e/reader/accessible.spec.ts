import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { chief } from '../paper.ts'
import { demoStories } from './page-types.ts'

test('axe finds nothing on reader pages', async ({ page, storyAt }) => {
  // Many pages, on a machine that may be busy.
  const paths = [
    '/',
    await storyAt(demoStories.analysis),
    await storyAt(demoStories.live),
    await storyAt(demoStories.video),
    '/asia',
    '/search?q=%E9%93%81%E8%B7%AF',
    '/no-such-page',
  ]
  for (const path of paths) {
    await page.goto(path)
    expect(await findings(page), path).toEqual([])
  }
})

test('axe finds nothing at sign-in, in the library and in the editor', async ({ page, signIn }) => {
  await page.goto('/admin/sign-in')
  expect(await findings(page)).toEqual([])
  await signIn(page, chief)
  for (const room of ['/admin', '/admin/stories']) {
    await page.goto(room)
    expect(await findings(page), room).toEqual([])
  }
  await page.locator('table a, [data-story] a').first().click()
  await page.locator('[contenteditable=true]').first().waitFor()
  expect(await findings(page)).toEqual([])
})

test('nothing scrolls sideways at 320 px', async ({ page, storyAt }) => {
  // Many pages, on a machine that may be busy.
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '/',
    ...(await Promise.all(Object.values(demoStories).map((slug) => storyAt(slug)))),
    '/asia',
    '/latest',
    '/specials',
    '/search?q=%E4%B8%AD',
    '/corrections',
    '/about',
  ]) {
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})

test('the keyboard reaches the text first, then everything', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('跳到正文')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).not.toBe('')
  const unreachable = await page.evaluate(
    () =>
      [...document.querySelectorAll('a[href],button,summary')].filter((it) => (it as HTMLElement).tabIndex < 0 && it.checkVisibility())
        .length,
  )
  expect(unreachable).toBe(0)
})
