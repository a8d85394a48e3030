import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { finish } from '#server/press/finish'

const RENDERED = `<!DOCTYPE html><html lang="zh-Hans"><head><meta charSet="utf-8"/>\
<link rel="stylesheet" href="/_next/static/chunks/one.css" data-precedence="next"/>\
<link rel="stylesheet" href="/_next/static/chunks/two.css" data-precedence="next"/>\
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>\
<link rel="modulepreload" href="/islands/player-K7QZ2M4X.js"/>\
<script src="/_next/static/chunks/b.js" async=""></script><title>首页</title>\
<script data-boot="">document.documentElement.dataset.theme='dark'</script>\
<script type="module" src="/islands/main-K7QZ2M4X.js"></script>\
<script src="/_next/static/chunks/c.js" noModule=""></script></head>\
<body><div hidden=""><!--$--><!--/$--></div><div hidden="">藏</div><main class="lead" id="top">第<!-- -->3<!-- -->条 &amp; 更多\
<script type="application/ld+json">{"name":"a\\u003cb"}</script></main>\
<script type="speculationrules">{"prefetch":[]}</script>\
<script id="_R_">self.TURBOPACK=1</script><script>self.__next_f.push([1,"flight </main> payload"])</script></body></html>`

const SHEETS: Record<string, string> = {
  '/_next/static/chunks/one.css': '.lead{color:var(--ink)}.gone{color:red}:root{--ink:#111;--unused:#222}',
  '/_next/static/chunks/two.css': '.island-open{margin:0}#top{padding:0}',
}
const scriptWords = { names: new Set(['island-open']), properties: new Set<string>() }
const finished = () => finish(RENDERED, { readStyle: async (href) => SHEETS[href] ?? '', scriptWords })

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('a finished page carries no trace of the framework', async () => {
  const { html } = await finished()
  expect(html).not.toMatch(/_next|__next|TURBOPACK|<!--|payload/)
})

test('its own scripts, data and words stay letter for letter', async () => {
  const { html } = await finished()
  expect(html).toContain(`<script data-boot="">document.documentElement.dataset.theme='dark'</script>`)
  expect(html).toContain('<script type="module" src="/islands/main-K7QZ2M4X.js"></script>')
  expect(html).toContain('<link rel="modulepreload" href="/islands/player-K7QZ2M4X.js"/>')
  expect(html).toContain('<script type="application/ld+json">{"name":"a\\u003cb"}</script>')
  expect(html).toContain('<script type="speculationrules">{"prefetch":[]}</script>')
  expect(html).toContain('<body><div hidden="">藏</div><main class="lead" id="top">第3条 &amp; 更多')
  expect(html).toMatch(/<\/body><\/html>$/)
})

test('its CSS stands inline, in order, without what the page does not use', async () => {
  const { html } = await finished()
  const [, style = ''] = /<style>(.*?)<\/style>/.exec(html) ?? []
  expect(style).toBe('.lead{color:var(--ink)}:root{--ink:#111}.island-open{margin:0}#top{padding:0}')
})

test('its policy names exactly what is inline, by hash', async () => {
  const { html, policy } = await finished()
  const [, style = ''] = /<style>(.*?)<\/style>/.exec(html) ?? []
  expect(policy).toContain(`style-src ${sha(style)};`)
  expect(policy).toContain(`script-src 'self' ${sha("document.documentElement.dataset.theme='dark'")} ${sha('{"prefetch":[]}')};`)
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).not.toMatch(/unsafe/)
})

test('what the policy will block is reported', async () => {
  const page = '<!DOCTYPE html><p style="color:red" onclick="x()">字</p><script src="https://evil.test/x.js"></script>'
  const { faults, html } = await finish(page, { readStyle: async () => '', scriptWords })
  expect(faults).toHaveLength(3)
  expect(html).not.toContain('evil')
})

test('words that look like a replacement pattern in CSS come through', async () => {
  const html = '<!DOCTYPE html><head><link rel="stylesheet" href="/_next/static/x.css"></head><p class="a">字</p>'
  const { html: out } = await finish(html, { readStyle: async () => '.a:before{content:"$& $1"}', scriptWords })
  expect(out).toContain('content:"$& $1"')
})
