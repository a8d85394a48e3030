import { LRUCache } from 'lru-cache'
import { Converter } from 'opencc-js/cn2t'
import { hasHan } from '#lib/chinese/characters'
import { traditionalQuotes } from '#lib/chinese/script-quotes'
import { SURNAMES, surnameAt } from '#lib/chinese/script-surnames'
import { type Glossary, NO_GLOSSARY, type Term, type TermTable, termTable } from '#lib/chinese/script-terms'

// Server only: the dictionary is a megabyte. A component takes `import type { Script }` from here.

/** The two scripts of the site. Copy is written in zh-hans; zh-hant is converted from it. */
export type Script = 'zh-hans' | 'zh-hant'

/**
 * A plain text in the asked script. For zh-hans the text itself; for zh-hant OpenCC's Taiwan characters
 * (not Taiwan words: 支持 stays 支持), with 台 for 臺 and 「」『』 for “”‘’. Terms come first, the longest
 * at each place; a term with equal sides protects a word. URLs, e-mail and Latin text are left alone.
 * Never give it HTML. The first call loads the dictionary (about 0.2 s); repeated texts are remembered.
 * Source: https://github.com/nk2028/opencc-js, configuration `cn` → `tw`.
 */
export function toScript(text: string, script: Script, terms: readonly Term[] = []): string {
  if (script === 'zh-hans' || !hasHanOrQuote.test(text)) return text
  const table = termTable(terms)
  const key = `${table.id}:${text}`
  const remembered = memo.get(key)
  if (remembered !== undefined) return remembered
  const converted = hasHan(text) || !/\p{L}/u.test(text) ? traditionalQuotes(convert(text, table)) : text
  memo.set(key, converted)
  return converted
}

/**
 * Plain data (objects, arrays, strings, to any depth) with its prose in the asked script, as in
 * `inScript(await getStory(id), script)`. For zh-hans the very same value; for zh-hant a copy of what
 * changed, and the same references where nothing did. Values under a key in NOT_PROSE are left alone,
 * and so are dates, maps and anything else that is not a plain object. Data must not refer to itself.
 * A name whose traditional form is kept by hand beside it (`name` and `nameHant`) takes that.
 * What is a story or its card (`id`, `slug`, `headline`) goes by the story's own terms, the rest by
 * those of `story`, or by the paper's.
 * Pages ask `readIn` of the glossary, which brings the terms.
 */
export function inScript<T>(value: T, script: Script, glossary: Glossary = NO_GLOSSARY, story = 0): T {
  const toHant: Turn = (text, terms) => toScript(text, 'zh-hant', terms)
  return script === 'zh-hans' ? value : (convertValue(value, termsOf(story, glossary), glossary, toHant) as T)
}

/** Shows every text that `inScript` would convert, with the terms that hold for it; what a hand wrote in both scripts is passed over. */
export function eachProse(value: unknown, glossary: Glossary, story: number, visit: (text: string, terms: readonly Term[]) => void): void {
  convertValue(value, termsOf(story, glossary), glossary, (text, terms) => {
    visit(text, terms)
    return text
  })
}

type Turn = (text: string, terms: readonly Term[]) => string

const termsOf = (story: number, { terms, ofStory }: Glossary): readonly Term[] => ofStory.get(story) ?? terms

/**
 * Keys whose text a machine reads: addresses, identifiers, names of formats. A key counts by its last word,
 * so `sourceUrl` and `storyId` are among them. (`name`, `role`, `title`, `label`, `alt` are prose.)
 */
const NOT_PROSE: ReadonlySet<string> = new Set([
  ...['href', 'src', 'srcset', 'url', 'uri', 'path', 'slug', 'host', 'email', 'handle', 'filename'],
  ...['id', 'key', 'hash', 'token', 'cursor', 'etag', 'version'],
  ...['kind', 'type', 'mime', 'format', 'status', 'provider', 'colour', 'color', 'lang', 'locale', 'script'],
])

// Mostly headlines, names and paragraphs that stand on many pages; about 8 MB at most.
const memo = new LRUCache<string, string>({
  maxSize: 2_000_000,
  maxEntrySize: 20_000,
  sizeCalculation: (converted, key) => converted.length + key.length,
})

const hasHanOrQuote = /[\u2018-\u201d\u3007-\u9fff\uf900-\ufaff\ud840-\udbff]/
// A URL may hold Han characters after a slash; elsewhere the text goes on.
const URL_IN_TEXT = /(?:https?:\/\/|www\.)[!-~]+(?:(?<=[/=#])[\u3400-\u9fff]+[!-~]*)*/g

function convert(text: string, table: TermTable): string {
  return pieces(text, table)
    .map(({ hans, hant }) => hant ?? toTaiwan(hans))
    .join('')
}

/** A stretch of a text. Without `hant` it is OpenCC that says what it becomes. */
type Piece = { hans: string; hant?: string }

/** A text in its stretches, for whoever wants to know what was decided by whom: `hant` is there for those that are `decided`. */
export const piecesOf = (text: string, terms: readonly Term[]): (Piece & { decided: boolean })[] =>
  pieces(text, termTable(terms)).map((piece) => ({ ...piece, decided: piece.hant !== undefined }))

function pieces(text: string, table: TermTable): Piece[] {
  let end = 0
  const found: Piece[] = []
  for (const url of text.matchAll(URL_IN_TEXT)) {
    found.push(...prosePieces(text.slice(end, url.index), table), { hans: url[0], hant: url[0] })
    end = url.index + url[0].length
  }
  return [...found, ...prosePieces(text.slice(end), table)]
}

// Goes through the text once, setting aside terms and surnames; OpenCC has what lies between them.
function prosePieces(text: string, table: TermTable): Piece[] {
  let end = 0
  const found: Piece[] = []
  for (const { index: at } of text.matchAll(beginningsOf(table))) {
    if (at < end) continue
    const term = table.find(text, at)
    const length = term ? term.hans.length : surnameAt(text, at)
    if (length === 0) continue
    const hans = text.slice(at, at + length)
    found.push({ hans: text.slice(end, at) }, { hans, hant: term?.hant ?? hans })
    end = at + length
  }
  return [...found, { hans: text.slice(end) }]
}

// The places worth looking at: far quicker than asking at every character.
function beginningsOf(table: TermTable): RegExp {
  let beginnings = beginningsByTable.get(table)
  if (!beginnings) {
    beginnings = new RegExp(`[${SURNAMES}${table.beginnings}]`, 'g')
    beginningsByTable.set(table, beginnings)
  }
  return beginnings
}

const beginningsByTable = new WeakMap<TermTable, RegExp>()

let opencc: ((text: string) => string) | undefined

function toTaiwan(text: string): string {
  if (text === '') return text
  opencc ??= Converter({ from: 'cn', to: 'tw' })
  return opencc(text).replaceAll('臺', '台')
}

function convertValue(value: unknown, outer: readonly Term[], glossary: Glossary, turn: Turn): unknown {
  if (typeof value === 'string') return turn(value, outer)
  if (Array.isArray(value)) {
    const converted = value.map((element) => convertValue(element, outer, glossary, turn))
    return converted.some((element, index) => element !== value[index]) ? converted : value
  }
  if (!isPlainObject(value)) return value
  const terms = isStory(value) ? termsOf(value.id, glossary) : outer
  let converted = value
  for (const [key, before] of Object.entries(value)) {
    const after = byHand(value, key) ?? (NOT_PROSE.has(lastWord(key)) ? before : convertValue(before, terms, glossary, turn))
    if (after === before) continue
    if (converted === value) converted = { ...value }
    converted[key] = after
  }
  return converted
}

/** The traditional form that somebody wrote for a text, when there is one. */
function byHand(value: Record<string, unknown>, key: string): string | undefined {
  const written = value[`${key}Hant`]
  return typeof written === 'string' && written !== '' ? written : undefined
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || '$$typeof' in value) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isStory(value: Record<string, unknown>): value is { id: number } {
  return typeof value.id === 'number' && typeof value.slug === 'string' && typeof value.headline === 'string'
}

function lastWord(key: string): string {
  return /[A-Z]?[a-z0-9]+$/.exec(key)?.[0].toLowerCase() ?? key.toLowerCase()
}
