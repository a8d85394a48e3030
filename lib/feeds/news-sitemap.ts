import { element, xmlDocument } from '#lib/feeds/xml'

export type NewsEntry = { link: string; headline: string; publishedAt: Date }

const SPACES = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }

/**
 * The stories of the last two days for Google News, 1,000 at most.
 * Source: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function newsSitemap(publication: { name: string; language: 'zh-cn' | 'zh-tw' }, stories: NewsEntry[]): string {
  const paper = element(
    'news:publication',
    {},
    element('news:name', {}, publication.name),
    element('news:language', {}, publication.language),
  )
  return xmlDocument(
    element(
      'urlset',
      SPACES,
      ...stories
        .slice(0, 1000)
        .map((story) =>
          element(
            'url',
            {},
            element('loc', {}, story.link),
            element(
              'news:news',
              {},
              paper,
              element('news:publication_date', {}, story.publishedAt.toISOString()),
              element('news:title', {}, story.headline),
            ),
          ),
        ),
    ),
  )
}
