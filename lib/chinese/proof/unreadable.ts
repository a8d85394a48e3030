import type { Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'

// Of the joiners, only those that hold no emoji together. Line feeds are line breaks of the text.
const FORMAT = '\\u00ad\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\u2028\\u2029'
const invisible = new RegExp(`(?:(?![\\t\\n])\\p{Cc}|[${FORMAT}])+|(?<![\\p{Emoji}\\ufe0f])\\u200d|\\u200d(?!\\p{Emoji})`, 'gu')
const garbled = /\ufffd+|锟斤拷|烫烫烫|屯屯屯|[ÃÂâ][\u0080-\u00bf€™œž˜][\u0080-\u00bf€™œž˜]?/g
const entity = /&(?:nbsp|quot|amp|lt|gt|ldquo|rdquo|hellip|mdash|middot|#x?[0-9a-f]{1,6});/gi

const MEANT: Record<string, string> = {
  ...{ '&nbsp;': '', '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&ldquo;': '“', '&rdquo;': '”' },
  ...{ '&hellip;': '……', '&mdash;': '——', '&middot;': '·' },
}

/** 看不见的字符: zero-width, control and direction characters that came with a paste. They break searching and copying. */
export const invisibleCharacter: Rule = {
  key: 'invisible-character',
  name: '看不见的字符',
  level: 'auto',
  needs: SIGNS.odd,
  find: (text) => scan(text, invisible, () => ({ message: '这里有看不见的字符', fixes: [''] })),
}

/** 乱码: text read in the wrong encoding, or HTML entities left standing. */
export const mojibake: Rule = {
  key: 'mojibake',
  name: '乱码',
  level: 'confirm',
  needs: SIGNS.odd,
  find: (text) => [
    ...scan(text, garbled, () => ({ message: '乱码', fixes: [] })),
    ...scan(text, entity, ([hit]) => ({ message: '网页代码残留', fixes: meantBy(hit) })),
  ],
}

function meantBy(entity: string): string[] {
  const known = MEANT[entity.toLowerCase()]
  return known === undefined ? [] : [known]
}
