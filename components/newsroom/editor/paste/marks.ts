import { classOf, styleOf, type Tagged } from '#components/newsroom/editor/paste/pieces'
import type { Mark } from '#lib/story/document'
import { isSafeHref } from '#lib/story/href'

/** The marks that hold inside an element, given those that hold around it. Everything that is mere style is left behind. */
export function marksWithin(element: Tagged, around: Mark[], home: string): Mark[] {
  const { tag } = element
  const style = styleOf(element)
  let marks = around
  const weight = style['font-weight'] ?? ''
  if (/^(bold|bolder|[6-9]00)$/.test(weight)) marks = withMark(marks, { type: 'bold' })
  // Google Docs wraps all it copies in <b style="font-weight:normal">.
  else if (/^(normal|lighter|[1-5]00)$/.test(weight)) marks = marks.filter((it) => it.type !== 'bold')
  else if (tag === 'b' || tag === 'strong') marks = withMark(marks, { type: 'bold' })
  const slant = style['font-style'] ?? ''
  if (/^(italic|oblique)/.test(slant) || (!slant && (tag === 'i' || tag === 'em')) || isDotted(style))
    marks = withMark(marks, { type: 'emphasis' })
  else if (slant === 'normal') marks = marks.filter((it) => it.type !== 'emphasis')
  const raised = style['vertical-align'] ?? ''
  if (tag === 'sup' || raised === 'super' || /MsoFootnoteReference|MsoEndnoteReference/.test(classOf(element)))
    marks = withMark(
      marks.filter((it) => it.type !== 'subscript'),
      { type: 'superscript' },
    )
  else if (tag === 'sub' || raised === 'sub')
    marks = withMark(
      marks.filter((it) => it.type !== 'superscript'),
      { type: 'subscript' },
    )
  if (tag === 'a') {
    const href = hrefOf(element.attributes.href ?? '', home)
    if (href)
      marks = withMark(
        marks.filter((it) => it.type !== 'link'),
        { type: 'link', attrs: { href } },
      )
  }
  return marks
}

const isDotted = (style: Record<string, string>) =>
  /^(?!none)./.test(style['text-emphasis'] ?? style['text-emphasis-style'] ?? style['-webkit-text-emphasis'] ?? 'none')

const ORDER: Mark['type'][] = ['link', 'bold', 'emphasis', 'superscript', 'subscript', 'ruby']

/** Marks with one more, in the order in which the editor keeps them. */
export function withMark(marks: Mark[], mark: Mark): Mark[] {
  return [...marks.filter((it) => it.type !== mark.type), mark].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
}

/**
 * An address as the paper may keep it, or '' when the words must do without: only safe protocols, no places within the
 * source's own page, and no address relative to it. Ours become relative, and what a search engine wraps is unwrapped.
 */
export function hrefOf(raw: string, home: string): string {
  const given = raw.trim()
  if (!/^(https?|mailto|tel):/i.test(given) || !isSafeHref(given) || given.length > 2000) return ''
  const url = URL.parse(given)
  if (!url) return ''
  if (home && url.origin === home) return `${url.pathname}${url.search}${url.hash}`
  const wrapped =
    /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url'
      ? (url.searchParams.get('q') ?? url.searchParams.get('url'))
      : null
  return wrapped && /^https?:/.test(wrapped) && isSafeHref(wrapped) ? wrapped : given
}
