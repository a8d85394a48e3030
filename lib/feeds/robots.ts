import type { Script } from '#lib/chinese/script'
import { adminPath, inEdition, newsSitemapPath, scripts, searchPath, sitemapPath } from '#lib/links'
import { absolute } from '#lib/origin'

/** Crawlers that gather text for training models, by the names they give themselves in robots.txt. */
const GATHERERS = ['GPTBot', 'ClaudeBot', 'CCBot', 'Google-Extended', 'Applebot-Extended', 'Bytespider', 'meta-externalagent', 'Amazonbot']

/** What the paper says to crawlers. `training: false` turns the gatherers away; answer engines that link to us may still read. */
export type Stance = { training: boolean }

/** robots.txt. A staging host is closed to all. Source: RFC 9309. */
export function robotsText(siteUrl: string, { training }: Stance, editions: Script[] = scripts): string {
  const { hostname } = new URL(siteUrl)
  if (/(^|[.-])(staging|stage|dev|test|preview)([.-]|$)/.test(hostname)) return 'User-agent: *\nDisallow: /\n'
  // Answers to questions are without end; they cost the crawler and bring it nothing.
  const closed = [`${adminPath}`, '/api/', ...editions.map((script) => `${inEdition(searchPath(), script)}?`)]
  const refused = training ? '' : `\n${GATHERERS.map((name) => `User-agent: ${name}`).join('\n')}\nDisallow: /\n`
  const rules = `User-agent: *\n${closed.map((path) => `Disallow: ${path}`).join('\n')}\nAllow: /\n`
  return `${rules}${refused}\nSitemap: ${absolute(sitemapPath)}\nSitemap: ${absolute(newsSitemapPath)}\n`
}
