import { createConnection } from 'node:net'
import { expect, test } from '../fixtures.ts'
import { base, PORT } from '../paper.ts'
import { demoStories } from '../reader/page-types.ts'

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base + path, { method, headers, redirect: 'manual' })

test('a page comes in four encodings, each with its own validator', async () => {
  const tags = new Set<string>()
  for (const encoding of ['identity', 'gzip', 'br', 'zstd']) {
    const answer = await ask('/', { 'accept-encoding': encoding }, 'HEAD')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding)
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
    tags.add(answer.headers.get('etag') ?? '')
  }
  expect(tags.size).toBe(4)
})

test('a page that the reader has is answered 304 without a body', async () => {
  const first = await ask('/asia')
  const again = await ask('/asia', { 'if-none-match': first.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  const since = await ask('/asia', { 'if-modified-since': first.headers.get('last-modified') ?? '' })
  expect(since.status).toBe(304)
})

test('HEAD answers what GET would, without the body', async () => {
  const [get, head] = [await ask('/latest'), await ask('/latest', {}, 'HEAD')]
  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
  for (const name of ['etag', 'content-type', 'content-security-policy', 'cache-control'])
    expect(head.headers.get(name)).toBe(get.headers.get(name))
})

test('parameters nobody declared do not make another copy', async () => {
  const [plain, tracked] = [await ask('/world'), await ask('/world?utm_source=x&fbclid=1')]
  expect(tracked.status).toBe(200)
  expect(tracked.headers.get('etag')).toBe(plain.headers.get('etag'))
})

test('addresses have one spelling, one hop away', async ({ storyAt }) => {
  const story = await storyAt(demoStories.report)
  const number = story.match(/\/a\/(\d+)/)?.[1]
  for (const [wrong, right] of [
    ['/Asia', '/asia'],
    ['/asia/', '/asia'],
    ['//asia', '/asia'],
    ['/asia?page=1', '/asia'],
    ['/zh-hans/asia', '/asia'],
    [`/a/${number}`, story],
    [`/a/${number}-some-old-slug`, story],
    [`/zh-hant/a/${number}-x`, `/zh-hant${story}`],
  ] as const) {
    const answer = await ask(wrong)
    expect(answer.status, wrong).toBe(301)
    expect(new URL(answer.headers.get('location') ?? '', base).pathname, wrong).toBe(right)
  }
})

test('media answer ranges and are kept for ever', async ({ storyAt }) => {
  const html = await (await ask(await storyAt(demoStories.audio))).text()
  const src = html.match(/\/media\/[0-9a-f]+\.mp3/)?.[0] ?? ''
  const answer = await ask(src, { range: 'bytes=100-199' })
  expect(answer.status).toBe(206)
  expect((await answer.arrayBuffer()).byteLength).toBe(100)
  expect(answer.headers.get('content-type')).toBe('audio/mpeg')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

/** Broken and hostile requests: what is sent, and the status that answers it. */
const hostile: [name: string, path: string, expected: number | number[], options?: RequestInit][] = [
  ['an unknown section', '/nosuchsection', 404],
  ['an unknown story', '/a/999999-nothing', 404],
  ['a story number beyond any', '/a/99999999999999999999-x', 404],
  ['a story number with letters', '/a/12abc', 404],
  ['a negative page', '/asia?page=-1', 404],
  ['page zero', '/asia?page=0', 404],
  ['a page in powers', '/asia?page=1e9', 404],
  ['a page beyond the end', '/asia?page=99', 404],
  ['a page that is a word', '/latest?page=abc', 404],
  ['the thirtieth of February', '/archive/2026/02/30', 404],
  ['a day of the year 9999', '/archive/9999/01/01', 404],
  ['an unknown topic', '/topic/nothing', 404],
  ['an unknown author', '/author/nobody', 404],
  ['an unknown special', '/special/none', 404],
  ['a sitemap part that is not there', '/sitemaps/999.xml', 404],
  ['a sitemap part that is no number', '/sitemaps/abc.xml', 404],
  ['the feed of no section', '/nosuch/rss.xml', 404],
  ['an inner page of the house', '/system/missing', 404],
  ['an old script prefix', '/zh-hans', 301],
  ['uppercase', '/ASIA', 301],
  ['a file of the server', '/.env', 404],
  ['a path out of the media folder', '/media/..%2f..%2fetc%2fpasswd', [400, 404]],
  ['a media file that is not there', '/media/0000000000000000-640.jpg', 404],
  ['a script for WordPress', '/wp-login.php', 404],
  ['full-text operators', `/search?q=${encodeURIComponent('" OR * NEAR( AND NOT ^ : -')}`, 200],
  ['a question of one quote', '/search?q=%22', 200],
  ['a question of 300 characters', `/search?q=${encodeURIComponent('亚'.repeat(300))}`, [200, 404]],
  ['a question with a line break', '/search?q=a%0d%0aset-cookie:x', [200, 400]],
  ['POST to a page', '/asia', 405, { method: 'POST', body: 'x' }],
  ['DELETE of a page', '/', 405, { method: 'DELETE' }],
  ['PUT to a feed', '/rss.xml', 405, { method: 'PUT', body: 'x' }],
  ['the desk without a session', '/api/admin/stories/1', 401],
  [
    'a save without a session',
    '/api/admin/stories/1/draft',
    [401, 403],
    { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } },
  ],
  ['a door of the desk that is not there', '/api/admin/nothing', 404],
  [
    'a form posted from elsewhere',
    '/api/admin/stories',
    [401, 403],
    {
      method: 'POST',
      body: 'kind=report',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    },
  ],
  ['a reading of nonsense', '/api/read', 204, { method: 'POST', body: '{"story":', headers: { 'content-type': 'application/json' } }],
  ['a GET of the beacon', '/api/read', 405],
  [
    'a sign-in in broken JSON',
    '/api/admin/auth/sign-in/email',
    400,
    { method: 'POST', body: '{"email"', headers: { 'content-type': 'application/json', origin: base } },
  ],
  [
    'a sign-in as text',
    '/api/admin/auth/sign-in/email',
    [400, 415],
    { method: 'POST', body: 'hello', headers: { 'content-type': 'text/plain', origin: base } },
  ],
]

test('hostile and broken requests get the right refusal in Chinese, and the paper goes on', async () => {
  expect(hostile.length).toBeGreaterThanOrEqual(38)
  for (const [name, path, expected, options] of hostile) {
    const answer = await fetch(base + path, { redirect: 'manual', ...options })
    expect([expected].flat(), `${name}: ${answer.status}`).toContain(answer.status)
    const text = await answer.text()
    expect(text, name).not.toMatch(/at \w+ \(|node_modules|SQLITE|SqliteError|ECONN/)
    if (answer.status >= 400 && !/\.xml/.test(path)) expect(text, name).toMatch(/[一-龥]/)
  }
  expect((await ask('/')).status).toBe(200)
})

/** What no HTTP client would send. */
const raw: [name: string, request: string, expected: RegExp][] = [
  ['a NUL in the path', 'GET /a%00b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
  ['an escape that is none', 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
  ['a backslash', 'GET /..\\..\\etc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
  ['an address of 9,000 characters', `GET /${'a'.repeat(9000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, /^HTTP\/1\.1 414/],
  [
    'an absolute address',
    'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 (400|403|404)/,
  ],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', /^(HTTP\/1\.1 4\d\d|$)/],
  ['TRACE', 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 405/],
  [
    'both lengths at once',
    'POST /api/read HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1\.1 400/,
  ],
  ['a header of 20 KB', `GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${'a'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
  ['a line break in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: b\rc\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
  ['an upgrade', 'GET /admin HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', /^(HTTP\/1\.1 4\d\d|$)/],
]

for (const [name, request, expected] of raw) {
  test(`${name} is refused`, async () => {
    expect(await speak(request)).toMatch(expected)
    expect((await ask('/healthz')).status).toBe(200)
  })
}

test('a header for the framework from outside poisons nothing', async () => {
  const clean = await (await ask('/tech')).text()
  for (const headers of [
    { rsc: '1' },
    { 'next-router-state-tree': 'x' },
    { 'x-middleware-subrequest': 'middleware' },
    { 'x-forwarded-host': 'evil.example' },
    { 'x-nextjs-data': '1' },
  ]) {
    const answer = await ask(`/tech?x=${Math.random()}`, headers as unknown as Record<string, string>)
    expect(await answer.text()).toBe(clean)
  }
})

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/nothing-here', '/admin/sign-in', '/api/admin/stories/1', '/rss.xml', '/islands/manifest.json']) {
    const { headers } = await ask(path)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin')
    expect(headers.get('x-powered-by'), path).toBeNull()
  }
  const policy = (await ask('/admin/sign-in')).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("'nonce-")
  expect(policy).not.toContain('unsafe-')
})

function speak(request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection(PORT, '127.0.0.1')
    let answer = ''
    const done = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('connect', () => socket.write(request))
    socket.on('data', (part) => (answer += part))
    socket.on('error', done)
    socket.on('close', done)
    setTimeout(done, 3000)
  })
}
