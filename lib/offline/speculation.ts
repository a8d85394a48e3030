import type { Script } from '#lib/chinese/script'
import { adminPath, frontPath, inEdition, savedPath, searchPath } from '#lib/links'

/**
 * Which pages a browser may make ready while a pointer rests on a link: stories whole, other pages as text. Never the newsroom,
 * what machines read, answers to questions, or where the reader chooses a script. Source:
 * https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export function speculationRules(editions: Script[]): string {
  const stories = editions.map((it) => inEdition('/a/*', it))
  const not = [
    ...[`${adminPath}`, `${adminPath}/*`, '/api/*', '/preview/*', '/media/*', '/*.xml', '/*.txt'],
    ...editions.flatMap((script) => [searchPath(), savedPath].map((it) => `${inEdition(it, script)}*`)),
  ]
  const allowed = [{ not: { href_matches: not } }, { not: { selector_matches: '[data-script], [download], [target]' } }]
  return JSON.stringify({
    prerender: [{ where: { and: [{ href_matches: stories }, ...allowed] }, eagerness: 'moderate' }],
    prefetch: [
      { where: { and: [{ href_matches: `${frontPath}*` }, { not: { href_matches: stories } }, ...allowed] }, eagerness: 'moderate' },
    ],
  })
}
