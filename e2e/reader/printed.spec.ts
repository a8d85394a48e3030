import { expect, test } from '../fixtures.ts'
import { demoStories, fixedPages } from './page-types.ts'

const FRAMEWORK = /\/_next\/|self\.__next|__NEXT|\$RC\(|\$RS\(/

test('printed pages carry no framework, one island module, and a policy without exceptions', async ({ request, storyAt }) => {
  const stories = await Promise.all(Object.values(demoStories).map((slug) => storyAt(slug)))
  for (const path of [...fixedPages.map(([, it]) => it), ...stories, '/no-such-page', '/a/999999-gone']) {
    const answer = await request.get(path)
    const html = await answer.text()
    expect(html, path).not.toMatch(FRAMEWORK)
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map((it) => it[1] ?? '')
    const external = scripts.filter((attributes) => /\bsrc=/.test(attributes))
    expect(external.length, path).toBeLessThanOrEqual(1)
    for (const attributes of external) expect(attributes, path).toMatch(/src="\/islands\/[\w-]+\.js"/)
    expect(html, path).not.toMatch(/<link[^>]+rel="stylesheet"/)
    const policy = answer.headers()['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("'sha256-")
    expect(policy, path).not.toContain('unsafe-')
    expect(answer.headers()['set-cookie'], path).toBeUndefined()
  }
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the browser reports no violation and no error on any page, ${scheme}`, async ({ page, complaints, storyAt }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`))
    })
    const stories = await Promise.all(Object.values(demoStories).map((slug) => storyAt(slug)))
    for (const path of [...fixedPages.map(([, it]) => it), ...stories, '/no-such-page']) {
      await page.goto(path, { waitUntil: 'load' })
      expect(complaints, path).toEqual([])
    }
  })
}
