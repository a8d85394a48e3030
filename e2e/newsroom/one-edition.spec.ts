import { rmSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { findings } from '../findings.ts'
import { expect, test } from '../fixtures.ts'
import { copyNewsroom } from '../newsroom-copy.ts'
import { admin } from '../paper.ts'
import { startPaper } from '../running-paper.ts'
import { signInAt } from '../session.ts'

/** Pages of every kind that name the other edition while there is one. */
const PAGES = ['/', '/asia', '/latest', '/search?q=湄公河', '/corrections', '/specials', '/saved', '/offline', '/no-such-page']
const MACHINES = [
  '/rss.xml',
  '/sitemaps/0.xml',
  '/sitemaps/1.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/sw.js',
  '/speculation-rules.json',
]
/** What a page or a file says of the traditional edition: its addresses, its language, its name. */
const NAMES = /\/zh-hant|zh-Hant|zh_TW|zh-tw/

test('the traditional edition is switched off and on again: its addresses lead back, and nothing names it meanwhile', async ({
  page,
  playwright,
}) => {
  // A paper of its own is set up, and all its pages are printed three times.
  test.setTimeout(300_000)
  const data = `var/e2e-one-edition-${process.pid}`
  copyNewsroom(data)
  const paper = await startPaper(data)
  const request = await playwright.request.newContext({ baseURL: paper.base, maxRedirects: 0 })
  const textOf = async (path: string) => (await request.get(path)).text()
  try {
    const [, story = ''] = /<loc>[^<]*?(\/a\/\d+-[a-z0-9-]+)<\/loc>/.exec(await textOf('/sitemaps/1.xml')) ?? []
    const pages = [...PAGES, story]
    for (const path of pages) expect(named(await textOf(path)), path).toBeDefined()
    expect((await request.get('/zh-hant/search/suggest.json?q=湄')).status()).toBe(200)

    await signInAt(page, paper.base, admin)
    await page.goto(`${paper.base}/admin/settings`)
    const box = page.getByRole('checkbox', { name: '提供繁体版' })
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeEnabled()
    await box.focus()
    await page.keyboard.press('Space')
    // What will happen is said before it does.
    await expect(page.getByText('临时转到（302）对应的简体页')).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect((await request.get('/zh-hant')).status()).toBe(200)
    await page.getByRole('button', { name: '保存并关闭繁体版' }).click()
    await expect(page.getByText('✓ 已保存')).toBeVisible()

    await expect.poll(async () => (await request.get('/zh-hant')).status(), { timeout: 30_000 }).toBe(302)
    await ledBack(request, {
      '/zh-hant': '/',
      '/zh-hant/asia?page=2&utm_source=x': '/asia?page=2&utm_source=x',
      [`/zh-hant${story}`]: story,
      '/zh-hant/asia/rss.xml': '/asia/rss.xml',
      '/zh-hant/search?q=%E6%B9%84': '/search?q=%E6%B9%84',
      '/zh-hant/search/suggest.json?q=%E6%B9%84': '/search/suggest.json?q=%E6%B9%84',
      '/zh-hant/manifest.webmanifest': '/manifest.webmanifest',
      '/zh-hant/no-such-page': '/no-such-page',
    })
    for (const path of pages) expect(named(await textOf(path)), path).toBeUndefined()
    // The worker's own code knows the addresses of kept pages; the door tells it not to lay them in.
    for (const path of MACHINES.filter((it) => it !== '/sw.js')) expect(named(await textOf(path)), path).toBeUndefined()
    expect(await textOf('/sw.js')).toMatch(/^self\.ONE_EDITION=true\n/)

    // Who reads in traditional arrives at the same page, and is offered nothing.
    await page.goto(`${paper.base}/zh-hant${story}`)
    await expect(page).toHaveURL(`${paper.base}${story}`)
    await expect(page.getByRole('link', { name: '搜索' })).toBeVisible()
    await expect(page.getByRole('link', { name: '繁體' })).toHaveCount(0)

    await page.goto(`${paper.base}/admin/settings`)
    await expect(box).not.toBeChecked()
    await expect(page.getByText('现在只有简体版')).toBeVisible()
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeEnabled()
    await box.check()
    await page.getByRole('button', { name: '保存并打开繁体版' }).click()
    await expect(page.getByText('✓ 已保存')).toBeVisible()
    await expect.poll(async () => (await request.get('/zh-hant')).status(), { timeout: 30_000 }).toBe(200)
    for (const path of pages) expect(named(await textOf(path)), path).toBeDefined()
    expect(await textOf('/sitemaps/1.xml')).toContain(`/zh-hant${story}`)
    expect(await textOf('/sw.js')).not.toContain('ONE_EDITION=true')
  } finally {
    await request.dispose()
    await paper.stop()
    rmSync(data, { recursive: true, force: true })
  }
})

async function ledBack(request: APIRequestContext, twins: Record<string, string>): Promise<void> {
  for (const [address, twin] of Object.entries(twins)) {
    const answer = await request.get(address)
    expect([answer.status(), answer.headers()['location']], address).toEqual([302, twin])
  }
}

/** Without the style, which knows the type of both scripts, and what stories say; head, addresses and attributes stay. */
const named = (text: string) => NAMES.exec(text.replace(/<style>[\s\S]*?<\/style>|<p\b[^>]*>[^<]*<\/p>/g, ''))?.[0]
