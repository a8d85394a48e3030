import { HAN, INTERPUNCT } from '#lib/chinese/characters'
import { fold } from '#lib/chinese/fold'
import { isTransliterated } from '#lib/chinese/transliteration'

/**
 * A headline in pieces between which a line may break (`<wbr>` with `word-break: keep-all`). Joined, the
 * pieces are the headline. A piece is a word of `Intl.Segmenter` with what must not leave it: punctuation,
 * 的 and 了, the 在 and 与 that lead to it, digits and their unit, the halves of 佐科·维多多 and the single
 * characters of a name that the segmenter broke. `names` are never parted either.
 * Source: https://www.w3.org/TR/clreq/#line_breaking_rules (which marks begin and end no line).
 */
export function headlinePieces(headline: string, names: readonly string[] = []): string[] {
  // Segmented in folded form: the same breaks in simplified and traditional.
  const folded = fold(headline)
  const segments = Array.from(words.segment(folded), ({ segment }) => segment)
  const kept = unbroken(folded, names.map(fold))
  const foreign = foreignNameEdges(segments)
  const pieces: string[] = []
  let start = 0
  let place = 0
  segments.forEach((segment, index) => {
    place += segment.length
    const next = segments[index + 1]
    if (next !== undefined && (kept.has(place) || foreign.has(index) || belongs(segment, next))) return
    pieces.push(headline.slice(start, place))
    start = place
  })
  return pieces.reduce<string[]>(joinSingle, [])
}

// A single character left over leads to what follows it (习|近平, 拟|向台湾); before a mark or the end of the
// headline it goes with what it follows (谁的|债？).
function joinSingle(pieces: string[], piece: string, index: number, all: readonly string[]): string[] {
  const last = pieces.at(-1)
  if (last === undefined) return [piece]
  const leads = SINGLE_HAN.test(last) && STARTS_HAN.test(piece)
  const closes = CLOSING_HAN.test(piece) || (SINGLE_HAN.test(piece) && index === all.length - 1)
  const joins = leads || (closes && STARTS_HAN.test(last.at(-1) ?? ''))
  return joins ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece]
}

// Whether no line may break between two neighbouring segments.
function belongs(left: string, right: string): boolean {
  if (left === SEPARATOR) return false
  if (/\s/.test(right) || ENDS_NO_LINE.test(left) || BEGINS_NO_LINE.test(right)) return true
  if (/\s/.test(left) || /^\p{P}+$/u.test(left)) return NOT_HAN.test(left + right) && !/\s/.test(left)
  if (NOT_HAN.test(left) && NOT_HAN.test(right)) return true
  if (NUMBER.test(left)) return UNIT.test(right) || SINGLE_HAN.test(right)
  if (HAN_NUMBER.test(left) && UNIT.test(right)) return true
  if (left === '月' && /^\d/.test(right)) return true
  if (LEADS.has(left) || FOLLOWS.has(right)) return true
  return SINGLE_HAN.test(left) && SINGLE_HAN.test(right) && !LEADS.has(right) && !FOLLOWS.has(left)
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const NOT_HAN = new RegExp(`^[^${HAN}\\s]+$`, 'u')
const SINGLE_HAN = new RegExp(`^[${HAN}]$`, 'u')
const BEGINS_NO_LINE = /^[，。、；：！？,.;:!?%‰℃°”’」』）》〉】〕)\]}…—·•・‧～~/|丨]/u
const ENDS_NO_LINE = /[“‘「『（《〈【〔([{·•・‧$€£¥￥/]$/u
// Set between a label and its headline, 分析丨…; a Han character to Unicode.
const SEPARATOR = '丨'
const STARTS_HAN = new RegExp(`^[${HAN}\\d]`, 'u')
const CLOSING_HAN = new RegExp(`^[${HAN}]\\p{P}+$`, 'u')
const NUMBER = /^[\d.,]+$|^[\d.,]*\d$/
const HAN_NUMBER = /^[一二两三四五六七八九十百千万亿几数]+$/
const UNIT =
  /^(?:[百千万亿年月日号时点分秒人名]|[百千万亿].|美元|欧元|日元|韩元|英镑|卢比|人民币|公里|平方公里|公斤|公顷|海里|小时|分钟|个月|周年|世纪|年代|岁)$/
// What leads to the next word, and what hangs on the one before; folded, so simplified only.
const LEADS = new Set('在与和将对向从被把让为以因由于第不未没无再已正新老各每该本首多近约超逾达至赴访'.split(''))
const FOLLOWS = new Set('的了吗呢吧们着过地得等后前中里上下内外间时者国州省市县区杯队党军岛族人案奖节院部局府署厅'.split(''))

// The places inside names, where nothing may break.
function unbroken(text: string, names: readonly string[]): Set<number> {
  const places = new Set<number>()
  for (const name of names.filter(Boolean)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      for (let inside = at + 1; inside < at + name.length; inside++) places.add(inside)
    }
  }
  return places
}

// The segments after which a foreign name goes on. From each dot outward: the neighbour, then all that is
// spelt in the characters used for foreign sounds. 总统|佐|科|·|维|多多|访问 → 佐科·维多多.
function foreignNameEdges(segments: readonly string[]): Set<number> {
  const joined = new Set<number>()
  segments.forEach((segment, dot) => {
    if (!DOT.test(segment)) return
    for (let left = dot - 1; left >= 0 && isNamePart(segments, left, left === dot - 1); left--) joined.add(left)
    for (let right = dot + 1; isNamePart(segments, right, right === dot + 1); right++) joined.add(right - 1)
  })
  return joined
}

function isNamePart(segments: readonly string[], index: number, isNeighbour: boolean): boolean {
  const segment = segments[index]
  return segment !== undefined && (isNeighbour || isTransliterated(segment))
}

const DOT = new RegExp(`^[${INTERPUNCT}]$`, 'u')
