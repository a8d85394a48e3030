import type { Script } from '#lib/chinese/script'
import { element, type Xml, xmlDocument } from '#lib/feeds/xml'
import { inEdition, scripts, sitemapPartPath } from '#lib/links'
import { absolute } from '#lib/origin'

/** A page as the sitemap tells of it; `path` is its address in the simplified edition. */
export type MappedPage = { path: string; changedAt: Date | null; picture?: string }

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const SPACES = {
  xmlns: SITEMAP,
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
}

/** The index of all parts. Source: https://www.sitemaps.org/protocol.html#index */
export function sitemapIndex(parts: { part: number; changedAt: Date | null }[]): string {
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: SITEMAP },
      ...parts.map(({ part, changedAt }) =>
        element('sitemap', {}, element('loc', {}, absolute(sitemapPartPath(part))), lastmod(changedAt)),
      ),
    ),
  )
}

/**
 * One part: each page in every edition, each naming all of them where there are two, with its picture. Sources: https://www.sitemaps.org/protocol.html,
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
export function sitemapPart(pages: MappedPage[], editions: Script[] = scripts): string {
  return xmlDocument(element('urlset', SPACES, ...pages.flatMap((it) => urls(it, editions))))
}

function urls({ path, changedAt, picture }: MappedPage, editions: Script[]): Xml[] {
  const alternates = [
    ...editions.map((script) => alternate(script === 'zh-hant' ? 'zh-Hant' : 'zh-Hans', inEdition(path, script))),
    alternate('x-default', path),
  ].filter(() => editions.length > 1)
  const image = picture ? element('image:image', {}, element('image:loc', {}, picture)) : null
  return editions.map((script) =>
    element('url', {}, element('loc', {}, absolute(inEdition(path, script))), lastmod(changedAt), ...alternates, image),
  )
}

const alternate = (hreflang: string, path: string) => element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(path) })
const lastmod = (at: Date | null) => at && element('lastmod', {}, at.toISOString())
