import { classOf, elementsIn, type Piece, styleOf, type Tagged, wordsIn } from '#components/newsroom/editor/paste/pieces'
import type { Left } from '#components/newsroom/editor/paste/read-html'

/** What carries no words of the text: machinery, and a program's own notes about it. */
const MACHINERY = new Set(
  'script style head title meta link base template noscript xml button select textarea input datalist canvas map area colgroup col source track param progress meter'.split(
    ' ',
  ),
)

/** Elements left out with all that is in them. What an editor might miss is counted. */
export function isDropped(it: Tagged, left: Left): boolean {
  const style = styleOf(it)
  const element = style['mso-element'] ?? ''
  const count = (what: string) => {
    left.set(what, (left.get(what) ?? 0) + 1)
    return true
  }
  if (it.tag === 'del' && wordsIn(it.pieces).trim()) return count('# 处修订中已删除的文字')
  if (it.tag === 'svg') return it.attributes['aria-hidden'] === 'true' || !/\d{3}/.test(it.attributes.width ?? '') || count('# 个矢量图形')
  if (element === 'comment') return count('# 条批注')
  if (element === 'comment-list') {
    const comments = [...elementsIn(it.pieces)].filter((inner) => styleOf(inner)['mso-element'] === 'comment').length
    left.set('# 条批注', (left.get('# 条批注') ?? 0) + Math.max(1, comments))
    return true
  }
  if (/\b(MsoCommentReference|msocomanchor)\b/.test(classOf(it))) return true
  // The line above Word's footnotes.
  if (it.tag === 'hr' && it.attributes.size === '1' && it.attributes.width === '33%') return true
  return MACHINERY.has(it.tag) || it.tag.startsWith('v:') || it.tag.startsWith('w:') || it.tag === 'o:shapedefaults'
}

export function isHidden(it: Tagged): boolean {
  const style = styleOf(it)
  return style.display === 'none' || style['mso-hide'] === 'all' || style.visibility === 'hidden' || 'hidden' in it.attributes
}

/** The rank of a heading, 1 to 6, or 0: by tag, by Word's outline and title styles, by the classes of 飞书. */
export function headingRank(it: Tagged): number {
  const tag = /^h([1-6])$/.exec(it.tag)
  if (tag) return Number(tag[1])
  if (!['p', 'div'].includes(it.tag)) return 0
  if (it.attributes.role === 'heading') return Number(it.attributes['aria-level'] ?? 2)
  const outline = /^([1-6])$/.exec(styleOf(it)['mso-outline-level'] ?? '')
  if (outline) return Number(outline[1])
  if (/\bMso(Title)\b/.test(classOf(it))) return 1
  const feishu = /(?:^|\s)heading-?h?([1-6])(?:\s|$)/.exec(classOf(it))
  return feishu ? Number(feishu[1]) : 0
}

/** An entry of a list that Word and WPS make of a paragraph: its sign is taken off, and tells which kind of list it is; the style says how deep. */
export function wordEntryOf(it: Tagged): { ordered: boolean; depth: number; pieces: Piece[] } | null {
  const list = styleOf(it)['mso-list']
  if (!list || list === 'none' || list.includes('ignore') || it.tag === 'span') return null
  const sign = wordsIn([...elementsIn(it.pieces)].filter(isSign)).replace(/\s/g, '')
  if (!sign) return null
  return {
    ordered: /^[（(]?[\da-z一二三四五六七八九十百①-⑳㈠-㈩]{1,5}[.)、．）]?$/i.test(sign) && !/^[oln§]$/.test(sign),
    depth: Math.max(0, Number(/level(\d)/.exec(list)?.[1] ?? 1) - 1),
    pieces: withoutSign(it.pieces),
  }
}

const isSign = (it: Tagged) => (styleOf(it)['mso-list'] ?? '').includes('ignore')

function withoutSign(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece === 'string') return [piece]
    return isSign(piece) ? [] : [{ ...piece, pieces: withoutSign(piece.pieces) }]
  })
}
