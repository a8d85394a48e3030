import type { Script } from '#lib/chinese/script'
import { appIconPath, appIcons, frontPath, inEdition, latestPath, savedPath, searchPath } from '#lib/links'
import { shortName } from '#lib/seo'
import { wordsIn } from '#lib/words'

/**
 * What a device needs to know to put the paper on its home screen, in a script. Both scripts are one paper with one `id`.
 * Source: https://www.w3.org/TR/appmanifest/
 */
export function manifestText(script: Script, site: { name: string; tagline: string; marks: string }): string {
  const words = wordsIn(script)
  const shortcut = (name: string, path: string) => ({ name, url: inEdition(path, script) })
  return JSON.stringify({
    id: frontPath,
    name: site.name,
    short_name: shortName(site.name),
    description: site.tagline,
    lang: script === 'zh-hant' ? 'zh-Hant' : 'zh-Hans',
    dir: 'ltr',
    start_url: inEdition(frontPath, script),
    scope: frontPath,
    display: 'standalone',
    // A reader wants to go back and to load anew.
    display_override: ['minimal-ui'],
    background_color: '#fdfcf8',
    theme_color: '#fdfcf8',
    categories: ['news'],
    icons: appIcons.map((it) => ({
      ...{ src: appIconPath(it, site.marks), sizes: `${it.side}x${it.side}` },
      ...{ type: 'image/png', purpose: it.purpose },
    })),
    shortcuts: [shortcut(words.latest, latestPath()), shortcut(words.search, searchPath()), shortcut(words.shelf, savedPath)],
  })
}
