import type { Finding, Passage } from '#lib/chinese/proof/finding'
import { skeleton } from '#lib/chinese/proof/skeleton'

/** Shorter lines may well stand twice: a name, a place, a label. */
const SHORTEST = 6

/**
 * 标题重复: a headline that stands twice in its own line, again as the first paragraph or as the standfirst; and any passage
 * that the next one repeats, as a pasted page does with its headline.
 */
export function doubledHeadlines(passages: readonly Passage[]): Finding[] {
  const findings: Finding[] = []
  const said = (it: Passage, message: string, from = 0, fix = '') =>
    findings.push({ rule: 'doubled-headline', level: 'confirm', place: it.place, from, to: it.text.length, message, fixes: [fix] })
  const headline = skeleton(passages.find((it) => it.place === 'headline')?.text ?? '')
  const opening = passages.filter((it) => it.kind === 'text' && skeleton(it.text) !== '').slice(0, 3)
  let before = ''
  for (const it of passages) {
    const words = skeleton(it.text)
    if (words.length >= SHORTEST) {
      const half = it.text.length <= 400 ? secondHalf(it.text, words) : null
      if (half !== null) said(it, '同一句话写了两遍', half)
      else if (words === before && it.kind !== 'caption') said(it, '和上一段完全相同')
      else if (words === headline && it.place !== 'headline' && opening.includes(it)) said(it, '把标题又写了一遍')
    }
    if (it.kind !== 'caption') before = words
  }
  return findings
}

/** Where a line begins to repeat itself, or null. `words` are its letters alone. */
function secondHalf(text: string, words: string): number | null {
  const half = words.length / 2
  if (half < SHORTEST || !Number.isInteger(half) || words.slice(0, half) !== words.slice(half)) return null
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    letters += skeleton(text.charAt(at)).length
    if (letters === half) return at + 1
  }
  return null
}
