import { expect, test } from 'vitest'
import { listPages, storyPages } from '#lib/feeds/mapped-pages'
import { newsSitemap } from '#lib/feeds/news-sitemap'
import { partOfStory, STORIES_IN_A_PART } from '#lib/feeds/parts'
import { everyElement, readXml } from '#lib/feeds/read-xml'
import { robotsText } from '#lib/feeds/robots'
import { sitemapIndex, sitemapPart } from '#lib/feeds/sitemap'

const at = new Date('2026-03-15T02:00:00Z')
const picture = { hash: 'abc', width: 1600, height: 900, widths: [640, 1280] }

test('each page stands in both editions, and each names both and the default', () => {
  const map = readXml(
    sitemapPart(
      storyPages([
        { id: 42, slug: 'gao', updatedAt: at, picture },
        { id: 43, slug: 'b', updatedAt: at, picture: null },
      ]),
    ),
  )
  const urls = everyElement(map, 'url')
  expect(urls.map((url) => everyElement(url, 'loc')[0]?.text)).toEqual([
    'http://localhost:3000/a/42-gao',
    'http://localhost:3000/zh-hant/a/42-gao',
    'http://localhost:3000/a/43-b',
    'http://localhost:3000/zh-hant/a/43-b',
  ])
  const alternates = urls.map((url) => everyElement(url, 'xhtml:link').map((it) => [it.attributes['hreflang'], it.attributes['href']]))
  expect(alternates[0]).toEqual([
    ['zh-Hans', 'http://localhost:3000/a/42-gao'],
    ['zh-Hant', 'http://localhost:3000/zh-hant/a/42-gao'],
    ['x-default', 'http://localhost:3000/a/42-gao'],
  ])
  expect(alternates[1]).toEqual(alternates[0])
  expect(everyElement(map, 'image:loc').map((it) => it.text)).toEqual(Array(2).fill('http://localhost:3000/media/abc-1280.jpg'))
  expect(everyElement(map, 'lastmod')[0]?.text).toBe('2026-03-15T02:00:00.000Z')
})

test('a paper of one edition maps each page once, and names no other edition to crawlers', () => {
  const map = readXml(sitemapPart(storyPages([{ id: 42, slug: 'gao', updatedAt: at, picture }]), ['zh-hans']))
  expect(everyElement(map, 'loc').map((it) => it.text)).toEqual(['http://localhost:3000/a/42-gao'])
  expect(everyElement(map, 'xhtml:link')).toEqual([])
  expect(everyElement(map, 'image:loc')).toHaveLength(1)
  expect(robotsText('https://news.example.com', { training: true })).toContain('/zh-hant/search')
  expect(robotsText('https://news.example.com', { training: true }, ['zh-hans'])).not.toContain('zh-hant')
})

test('lists are mapped once each, and one without news has no date', () => {
  const changed = (slug: string, changedAt: Date | null = at) => ({ slug, changedAt })
  const pages = listPages({
    sections: [changed('asia'), changed('china', null)],
    topics: [changed('meigonghe')],
    authors: [changed('su-he')],
    specials: [changed('he')],
    standing: [changed('about')],
  })
  expect(pages.map((page) => page.path)).toEqual([
    '/',
    '/latest',
    '/most-read',
    '/corrections',
    '/specials',
    '/asia',
    '/china',
    '/special/he',
    '/topic/meigonghe',
    '/author/su-he',
    '/about',
  ])
  expect(pages[0]?.changedAt).toEqual(at)
  expect(everyElement(readXml(sitemapPart(pages)), 'lastmod')).toHaveLength(14)
})

test('the index leads to its parts, and a story never moves to another part', () => {
  const index = readXml(
    sitemapIndex([
      { part: 0, changedAt: null },
      { part: 3, changedAt: at },
    ]),
  )
  expect(everyElement(index, 'loc').map((it) => it.text)).toEqual([
    'http://localhost:3000/sitemaps/0.xml',
    'http://localhost:3000/sitemaps/3.xml',
  ])
  expect([1, STORIES_IN_A_PART, STORIES_IN_A_PART + 1].map(partOfStory)).toEqual([1, 1, 2])
  expect(STORIES_IN_A_PART).toBeLessThanOrEqual(10_000)
})

test('the news sitemap names the paper, its language and each headline, a thousand at most', () => {
  const stories = Array.from({ length: 1001 }, (_, id) => ({
    link: `http://localhost:3000/a/${id}`,
    headline: `A & <${id}>`,
    publishedAt: at,
  }))
  const map = readXml(newsSitemap({ name: 'Eddiba 亚洲新闻', language: 'zh-cn' }, stories))
  expect(everyElement(map, 'url')).toHaveLength(1000)
  expect(everyElement(map, 'news:title')[1]?.text).toBe('A & <1>')
  expect([everyElement(map, 'news:name')[0]?.text, everyElement(map, 'news:language')[0]?.text]).toEqual(['Eddiba 亚洲新闻', 'zh-cn'])
})

test('robots.txt keeps crawlers from the newsroom and tells where the sitemaps are', () => {
  const text = robotsText('https://news.example.com', { training: true })
  for (const line of [
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /search?',
    'Disallow: /zh-hant/search?',
    'Sitemap: http://localhost:3000/sitemap.xml',
  ])
    expect(text).toContain(`${line}\n`)
  expect(text).not.toContain('GPTBot')
  expect(robotsText('https://news.example.com', { training: false })).toMatch(/User-agent: GPTBot[\s\S]*\nDisallow: \/\n/)
})

test('a staging host is closed', () => {
  for (const host of ['https://staging.example.com', 'https://dev.example.com', 'https://news-staging.example.com'])
    expect(robotsText(host, { training: true })).toBe('User-agent: *\nDisallow: /\n')
  expect(robotsText('https://devonnews.example.com', { training: true })).toContain('Allow: /')
})
