import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test'
import { sharedSession } from './session.ts'

export { expect }

/** Fixtures in the reader's and the editor's words. */
export const test = base.extend<{
  /** The address of a demo story, by the slug it was seeded with. */
  storyAt: (slug: string) => Promise<string>
  /** Content-security violations and page errors seen by the browser so far. */
  complaints: string[]
  /** Signs a page's browser in without the form, which sign-in.spec fills; the page stays where it is. */
  signIn: (page: Page, email: string) => Promise<void>
}>({
  storyAt: async ({ request }, use) => {
    await use((slug) => findStory(request, slug))
  },
  complaints: async ({ page }, use) => {
    const seen: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !/404|410|favicon/.test(message.text())) seen.push(message.text())
    })
    page.on('pageerror', (error) => seen.push(error.message))
    await use(seen)
  },
  signIn: async ({ baseURL: _ }, use) => {
    await use(async (page, email) => page.context().addCookies((await sharedSession(email)).cookies))
  },
})

const addresses = new Map<string, string>()

async function findStory(request: APIRequestContext, slug: string): Promise<string> {
  if (addresses.size === 0) {
    const sitemap = await (await request.get('/sitemaps/1.xml')).text()
    for (const [, path, name] of sitemap.matchAll(/<loc>[^<]*?(\/a\/\d+-([a-z0-9-]+))<\/loc>/g)) addresses.set(name ?? '', path ?? '')
  }
  const found = addresses.get(slug)
  if (!found) throw new Error(`演示稿件 ${slug} 不在网站地图里`)
  return found
}
