import type { Script } from '#lib/chinese/script'
import { inEdition } from '#lib/links'
import { declaredQuery } from '#server/press/declared-query'
import { isMachinePage } from '#server/press/machine-pages'

/** One page of the paper. */
export type Page = {
  /** Its canonical public address, path and declared query: the key of its edition. */
  key: string
  script: Script
  /** The address to ask of Next. */
  ask: string
  /** Searches and the large parts of the sitemap are kept apart, so that a flood of them does not push the paper out. */
  shelf: 'paper' | 'aside'
  /** Status of our own system pages, which Next answers with 200. */
  status?: 404 | 410 | 500
}

/** Where an address leads: to a page (by way of a 301 if it was not spelt canonically), or nowhere. */
export type Place = { page: Page; moved: boolean } | { missing: Script }

/** First segments that others answer for; in another spelling (`//admin`, `%61dmin`) they are no page. */
const NOT_OURS = new Set(['admin', 'api', '_next', 'media', 'islands', 'system', 'healthz', 'readyz', 'metrics', 'zh-hans', 'zh-hant'])

/**
 * The canonical page for a request target as it came (`/ASIA//?utm_source=x`): lower case, single slashes, none at the
 * end, no prefix for simplified, only declared parameters. It is decided before Next is asked.
 */
export function placeOf(raw: string): Place {
  const [rawPath, rawQuery] = split(raw)
  const asked = segmentsOf(rawPath)
  if (!asked) return { missing: 'zh-hans' }
  const segments = asked.map((it) => it.toLowerCase())
  let moved = /\/\/|.\/$/.test(rawPath) || segments.some((it, i) => it !== asked[i])

  const script: Script = segments[0] === 'zh-hant' ? 'zh-hant' : 'zh-hans'
  if (segments[0] === 'zh-hans') moved = true
  if (segments[0] === script) segments.shift()

  const query = declaredQuery(segments, rawQuery)
  const path = `/${segments.map(encodeURIComponent).join('/')}`
  const machine = isMachinePage(path)
  if (query === 'missing' || NOT_OURS.has(segments[0] ?? '') || (machine && script === 'zh-hant')) return { missing: script }

  const ask = machine ? path : `/${script}${path === '/' ? '' : path}${query.query}`
  const shelf = segments[0] === 'search' || segments[0] === 'sitemaps' ? 'aside' : 'paper'
  return { page: { key: `${inEdition(path, script)}${query.query}`, script, ask, shelf }, moved: moved || query.moved }
}

/**
 * The address in the simplified edition for a request target of the traditional one, path spelt canonically and query as it came;
 * null for any other target.
 */
export function simplifiedTwin(raw: string): string | null {
  const [path, query] = split(raw)
  const segments = segmentsOf(path)?.map((it) => it.toLowerCase()) ?? []
  if (segments[0] !== 'zh-hant') return null
  const own = segments.slice(segments.findIndex((it) => it !== 'zh-hant'))
  const twin = segments.every((it) => it === 'zh-hant') ? '/' : `/${own.map(encodeURIComponent).join('/')}`
  return query ? `${twin}?${query}` : twin
}

/** One of our own pages for what is missing, withdrawn or broken. No request target can spell its key: it has a space. */
export function systemPage(name: 'missing' | 'gone' | 'broken' | `withdrawn/${number}`, script: Script): Page {
  const ask = `/${script}/system/${name}`
  return { key: ` ${ask}`, script, ask, shelf: 'paper', status: name === 'missing' ? 404 : name === 'broken' ? 500 : 410 }
}

function split(target: string): [path: string, query: string] {
  const [plain = ''] = target.split('#', 1)
  const at = plain.indexOf('?')
  return at < 0 ? [plain, ''] : [plain.slice(0, at), plain.slice(at + 1)]
}

function segmentsOf(path: string): string[] | null {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    return segments.some((it) => it === '.' || it === '..' || /[/\\\u0000-\u001f\u007f]/.test(it)) ? null : segments
  } catch {
    return null
  }
}
