/**
 * Pages for machines with one address for both scripts. They are asked of Next as they are; every other address gets the
 * segment of its script in front.
 */
const MACHINE_PAGES = new Set([
  '/robots.txt',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/llms.txt',
  '/opensearch.xml',
  '/.well-known/security.txt',
])

/** Is this canonical path such a page? */
export function isMachinePage(path: string): boolean {
  return MACHINE_PAGES.has(path) || /^\/sitemaps\/[^/]+\.xml$/.test(path)
}
