import { expect, test } from 'vitest'
import { inScript } from '#lib/chinese/script'
import { feedOf } from '#lib/feeds/feed-of'
import { everyElement, readXml } from '#lib/feeds/read-xml'
import { rssFeed } from '#lib/feeds/rss'
import { everyBlock } from '#lib/story/blocks.example'

const at = new Date('2026-03-15T02:00:00Z')
const story = {
  id: 42,
  slug: 'gao',
  headline: '湄公河]]>水位 & <水>',
  standfirst: '下游三国联合补水。',
  section: { name: '亚洲' },
  topics: [{ name: '湄公河', nameHant: '' }],
  bylines: [{ name: '林若溪' }, { name: '苏禾' }],
  picture: { hash: 'abc', width: 1600, height: 900, widths: [640, 1280], alt: '河床', caption: '', credit: '本报' },
  body: everyBlock,
  corrections: [{ kind: 'clarification' as const, wrong: '水位<三>米', right: '水位四米', at: at.getTime() }],
  media: {},
  readMore: {},
  publishedAt: at,
  updatedAt: new Date('2026-03-16T02:00:00Z'),
}
const head = { title: 'Eddiba 亚洲新闻', description: '来自亚洲', page: '/', self: '/rss.xml' }
const feed = (script: 'zh-hans' | 'zh-hant', stories = [story]) => readXml(rssFeed(feedOf({ ...head, script }, inScript(stories, script))))
const text = (node: ReturnType<typeof feed>, name: string) => everyElement(node, name).map((it) => it.text)

test('a feed is well-formed and holds the whole story', () => {
  const rss = feed('zh-hans')
  const [item] = everyElement(rss, 'item')
  if (!item) throw new Error('no item')
  expect(text(item, 'title')).toEqual([story.headline])
  expect(text(item, 'dc:creator')).toEqual(['林若溪', '苏禾'])
  expect(text(item, 'category')).toEqual(['亚洲', '湄公河'])
  expect(text(item, 'pubDate')).toEqual(['Sun, 15 Mar 2026 02:00:00 GMT'])
  expect(text(item, 'content:encoded')[0]).toContain('<h2>小标题</h2>')
  expect(text(item, 'content:encoded')[0]).toContain('<p><strong>澄清</strong>（2026年3月15日）误：水位&lt;三&gt;米；正：水位四米</p>')
  expect(everyElement(item, 'media:content')[0]?.attributes).toMatchObject({
    url: 'http://localhost:3000/media/abc-1280.jpg',
    width: '1280',
    height: '720',
  })
  expect(everyElement(item, 'guid')[0]).toMatchObject({ text: 'eddiba:story:42', attributes: { isPermaLink: 'false' } })
})

test('the channel tells its language, its own address and its newest change', () => {
  const hans = feed('zh-hans')
  expect([text(hans, 'language'), text(hans, 'lastBuildDate')]).toEqual([['zh-cn'], ['Mon, 16 Mar 2026 02:00:00 GMT']])
  expect(everyElement(hans, 'atom:link')[0]?.attributes).toMatchObject({ rel: 'self', href: 'http://localhost:3000/rss.xml' })
  expect(readXml(rssFeed(feedOf({ ...head, script: 'zh-hans' }, [])))).toMatchObject({ name: 'rss' })
})

test('the traditional feed is converted and leads to its own pages under the same number', () => {
  const hant = feed('zh-hant')
  const [item] = everyElement(hant, 'item')
  if (!item) throw new Error('no item')
  expect(text(hant, 'language')).toEqual(['zh-tw'])
  expect(text(item, 'description')).toEqual(['下游三國聯合補水。'])
  expect(text(item, 'link')).toEqual(['http://localhost:3000/zh-hant/a/42-gao'])
  expect(text(item, 'guid')).toEqual(['eddiba:story:42'])
  expect(everyElement(hant, 'atom:link')[0]?.attributes['href']).toBe('http://localhost:3000/zh-hant/rss.xml')
})
