import { gzipSync } from 'node:zlib'
import { expect, test } from '../fixtures.ts'
import { base } from '../paper.ts'
import { demoStories } from './page-types.ts'

const STORY = 14_336
const FRONT = 20_480
const ISLANDS = 8 * 1024

/** Bytes on the wire of a page asked for with brotli, as the server sends them. */
async function brotliBytes(path: string): Promise<number> {
  // fetch would unpack; the length that the server declares is what travels.
  const answer = await fetch(`${base}${path}`, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  return Number(answer.headers.get('content-length'))
}

test('every demo story fits the first flight of a connection, its style included', async ({ request }) => {
  const sitemap = await (await request.get('/sitemaps/1.xml')).text()
  const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/a\/[^<]+)<\/loc>/g)].map((it) => it[1] ?? '')
  expect(paths.length).toBeGreaterThan(55)
  const heavy: string[] = []
  // Four at a time, as readers come: printing is what takes the time.
  const next = paths.values()
  const reader = async () => {
    for (const path of next) {
      const bytes = await brotliBytes(path)
      if (bytes > STORY) heavy.push(`${path} ${bytes}`)
    }
  }
  await Promise.all([reader(), reader(), reader(), reader()])
  expect(heavy).toEqual([])
})

test('the front is at most 20,480 bytes in brotli', async () => {
  expect(await brotliBytes('/')).toBeLessThanOrEqual(FRONT)
  expect(await brotliBytes('/zh-hant')).toBeLessThanOrEqual(FRONT)
})

test('a story fetches at most 8 KB of our own script and none of the framework', async ({ page, storyAt }) => {
  let islands = 0
  const framework: string[] = []
  page.on('response', async (response) => {
    const url = response.url()
    if (url.includes('/_next/')) framework.push(url)
    if (url.includes('/islands/')) islands += gzipSync(await response.body()).length
  })
  for (const slug of [demoStories.analysis, demoStories.live, demoStories.audio]) {
    islands = 0
    await page.goto(await storyAt(slug), { waitUntil: 'networkidle' })
    expect(islands, slug).toBeGreaterThan(0)
    expect(islands, slug).toBeLessThanOrEqual(ISLANDS)
  }
  expect(framework).toEqual([])
})
