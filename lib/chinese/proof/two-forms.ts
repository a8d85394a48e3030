import { HAN } from '#lib/chinese/characters'
import type { Finding, Passage } from '#lib/chinese/proof/finding'
import { nearMisses } from '#lib/chinese/proof/near-miss'
import { isTransliterated } from '#lib/chinese/transliteration'

const fullName = new RegExp(`[${HAN}]{1,8}(?:·[${HAN}]{1,8})+`, 'gu')

/**
 * 一名两译: a foreign name that is spelt in two ways. Names are those with a 间隔号 in this story; the form that comes first
 * is taken for the right one, unless the glossary knows better.
 */
export function twoForms(passages: readonly Passage[]): Finding[] {
  const parts = [...new Set(passages.flatMap(({ text }) => (text.includes('·') ? partsOf(text) : [])))]
  if (parts.length === 0) return []
  const findings: Finding[] = []
  const misses = nearMisses(parts)
  const settled = firstForms(parts)
  for (const { place, text } of passages) {
    for (const { from, to, name, sure } of misses(text)) {
      if (sure) findings.push({ rule: 'two-forms', level: 'confirm', place, from, to, message: messageOf(name), fixes: [name] })
    }
    for (const [second, name] of settled) {
      for (let at = text.indexOf(second); at >= 0; at = text.indexOf(second, at + second.length)) {
        findings.push({
          rule: 'two-forms',
          level: 'confirm',
          place,
          from: at,
          to: at + second.length,
          message: messageOf(name),
          fixes: [name],
        })
      }
    }
  }
  return findings
}

const messageOf = (name: string) => `同一个名字前面写作“${name}”`

/** The surnames and given names of three and more characters that are spelt as foreign ones are. */
function partsOf(text: string): string[] {
  return Array.from(text.matchAll(fullName), ([it]) => it)
    .flatMap((it) => it.split('·').slice(1))
    .map((it) => transliteratedHead(it))
    .filter((it) => it.length >= 3)
}

/** Characters that well-known names have and the tables have not: 沙利文, 华盛顿, 玛利亚娜的娅. */
const ALSO = '文华盛琪娅蕾薇茜洁琳莎'

/** What follows the surname (表示, 说) is no part of it. */
function transliteratedHead(run: string): string {
  let length = 0
  while (length < run.length && (isTransliterated(run.charAt(length)) || ALSO.includes(run.charAt(length)))) length++
  return run.slice(0, length)
}

/** Forms that themselves are parts of names, but one character off an earlier one. */
function firstForms(parts: string[]): [second: string, first: string][] {
  return parts.flatMap((part, i): [string, string][] => {
    const [miss] = nearMisses(parts.slice(0, i))(part)
    return miss?.sure && miss.from === 0 && miss.to === part.length ? [[part, miss.name]] : []
  })
}
