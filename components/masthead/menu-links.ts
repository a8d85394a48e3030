import type { Script } from '#lib/chinese/script'
import { archivePath, correctionsPath, inEdition, latestPath, mostReadPath, rssPath, savedPath, specialsPath } from '#lib/links'
import type { MenuLink } from '#lib/menu-links'
import type { OwnPage } from '#lib/menus'
import { leadsAway } from '#lib/origin'
import { beijing } from '#lib/time'
import { wordsIn } from '#lib/words'

/** A link as it is printed; `path` is its address in the simplified edition. */
export type PrintedLink = { path: string; name: string; section?: string; attributes: { href: string; rel?: string } }

/** The links of a menu in a script. */
export function printedLinks(links: MenuLink[], script: Script): PrintedLink[] {
  return links.map((it) => {
    const { path, name, section } = 'own' in it ? ownLink(it.own, it.name, script) : { section: undefined, ...it }
    const href = standsInEditions(path) ? inEdition(path, script) : path
    return { path, name, ...(section ? { section } : {}), attributes: leadsAway(href) ? { href, rel: 'noopener' } : { href } }
  })
}

function ownLink(page: OwnPage, name: string, script: Script): { path: string; name: string; section: undefined } {
  const words = wordsIn(script)
  const { year, month, day } = beijing(new Date())
  const known: Record<OwnPage, [path: string, word: string]> = {
    specials: [specialsPath, words.specials],
    latest: [latestPath(), words.latest],
    'most-read': [mostReadPath, words.mostRead],
    archive: [archivePath(year, month, day), words.archive],
    corrections: [correctionsPath, words.corrections],
    feed: [rssPath(), words.feed],
    saved: [savedPath, words.shelf],
  }
  const [path, word] = known[page]
  return { path, name: name || word, section: undefined }
}

/** Whether an address is of the paper's own and has a twin in the other edition: files and what machines read have none. */
const standsInEditions = (path: string) =>
  path.startsWith('/') && !/^\/(?:media\/|sitemap|news-sitemap|robots\.txt|\.well-known)/.test(path)
