import { cdata, element, type Xml, xmlDocument } from '#lib/feeds/xml'
import { rfc822 } from '#lib/time'

export type Feed = {
  title: string
  description: string
  /** Address of the page that the feed is of, and of the feed itself. */
  link: string
  self: string
  /** `zh-cn` or `zh-tw`, as RSS spells languages. */
  language: string
  stories: FeedStory[]
}

type FeedStory = {
  /** Never changes and is never used again, whatever becomes of the address. */
  id: string
  headline: string
  link: string
  standfirst: string
  /** The whole text as HTML. */
  html: string
  authors: string[]
  categories: string[]
  publishedAt: Date
  updatedAt: Date
  picture: { url: string; width: number; height: number; alt: string; credit: string } | null
}

const SPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/**
 * An RSS 2.0 feed with the whole text. Sources: https://www.rssboard.org/rss-specification,
 * https://www.rssboard.org/rss-profile, https://www.rssboard.org/media-rss
 */
export function rssFeed(feed: Feed): string {
  // The newest change, not the clock: an unchanged feed stays the same bytes and answers 304.
  const changed = Math.max(0, ...feed.stories.map((story) => story.updatedAt.getTime()))
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...SPACES },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.link),
        element('description', {}, feed.description),
        element('language', {}, feed.language),
        changed > 0 && element('lastBuildDate', {}, rfc822(new Date(changed))),
        element('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
        ...feed.stories.map(item),
      ),
    ),
  )
}

function item(story: FeedStory): Xml {
  return element(
    'item',
    {},
    element('title', {}, story.headline),
    element('link', {}, story.link),
    element('guid', { isPermaLink: 'false' }, story.id),
    element('pubDate', {}, rfc822(story.publishedAt)),
    ...story.authors.map((name) => element('dc:creator', {}, name)),
    ...story.categories.map((name) => element('category', {}, name)),
    story.standfirst !== '' && element('description', {}, story.standfirst),
    element('content:encoded', {}, cdata(story.html)),
    story.picture && pictureOf(story.picture),
  )
}

function pictureOf({ url, width, height, alt, credit }: NonNullable<FeedStory['picture']>): Xml {
  return element(
    'media:content',
    { url, medium: 'image', type: 'image/jpeg', width, height },
    alt !== '' && element('media:description', { type: 'plain' }, alt),
    credit !== '' && element('media:credit', {}, credit),
  )
}
