import { hrefOf, withMark } from '#components/newsroom/editor/paste/marks'
import type { Wanted } from '#components/newsroom/editor/paste/pasted'
import type { Run } from '#components/newsroom/editor/paste/tidy-run'
import type { Mark } from '#lib/story/document'

/** What may stand within a line, in the order in which it is looked for. Lazy, so that each ends at its first end. */
const PIECE =
  /\\([\\`*_{}[\]()#+\-.!|>~<])|!\[([^\]\n]*)\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^"'\n]*["'])?\s*\)|\[([^\]\n]+)\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^"'\n]*["'])?\s*\)|<((?:https?|mailto):[^>\s]+)>|(\*\*|__)(?=\S)([^\n]*?\S)\7|~~(?=\S)([^\n]*?\S)~~|`([^`\n]+)`|(?<![\w*])\*(?=[^\s*])([^*\n]*?[^\s*])\*(?![\w*])|(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*?[^\s_])_(?![\p{L}\p{N}_])|(?: {2,}|\\)\n|<br\s*\/?>/gu

/** A paragraph of Markdown as runs of words with marks, and the pictures it names. */
export function markdownInlines(text: string, home: string, marks: Mark[] = []): { run: Run[]; pictures: Wanted[] } {
  const run: Run[] = []
  const pictures: Wanted[] = []
  const words = (it: string, more = marks) => it && run.push({ text: it, marks: more })
  const within = (it: string, more: Mark[]) => {
    const inner = markdownInlines(it, home, more)
    run.push(...inner.run)
    pictures.push(...inner.pictures)
  }
  let at = 0
  for (const match of text.matchAll(PIECE)) {
    const [all, escaped, alt, src, label, href, bare, , bold, struck, code, starred, lined] = match
    words(text.slice(at, match.index))
    at = match.index + all.length
    if (escaped !== undefined) words(escaped)
    else if (src !== undefined) pictures.push({ type: 'wanted', src, alt: alt ?? '', caption: '' })
    else if (label !== undefined) within(label, linked(marks, href ?? '', home))
    else if (bare !== undefined) words(bare.replace(/^mailto:/, ''), linked(marks, bare, home))
    else if (bold !== undefined) within(bold, withMark(marks, { type: 'bold' }))
    else if (struck !== undefined) within(struck, marks)
    else if (code !== undefined) words(code)
    else if (starred !== undefined || lined !== undefined) within(starred ?? lined ?? '', withMark(marks, { type: 'emphasis' }))
    else run.push('break')
  }
  words(text.slice(at))
  return { run, pictures }
}

function linked(marks: Mark[], address: string, home: string): Mark[] {
  const href = hrefOf(address, home)
  return href ? withMark(marks, { type: 'link', attrs: { href } }) : marks
}
