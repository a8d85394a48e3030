import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'
import { BLANK, H } from '#lib/chinese/proof/signs'

const furniture = new RegExp(
  `\\b(?:READ(?: MORE| ALSO)?|Read [Mm]ore|ADVERTISEMENT|Advertisement|Continue [Rr]eading|Click [Hh]ere|Sign [Uu]p|Subscribe(?: [Nn]ow)?|SUBSCRIBE|Share [Tt]his|Follow [Uu]s|Skip to (?:main )?content|SPONSORED|Sponsored|All [Rr]ights [Rr]eserved|Related [Aa]rticles?|Table of [Cc]ontents)\\b[:：]?[${BLANK}]*`,
  'g',
)
const honorific = new RegExp(`(?<![A-Za-z])(?:Mrs|Mr|Ms|Dr|Prof|Sen|Gov|Gen|Lt|Sgt)\\b\\.?[${BLANK}]*(?=[${H}])`, 'g')
const particle = new RegExp(
  `(?<=[${H}，。、])[${BLANK}]*(?:the|and|of|said|with|that|which|from|was|were|has|have|his|her|their)[${BLANK}]*(?=[${H}，。、])`,
  'g',
)
const han = new RegExp(`[${H}]`)
const words = /[A-Za-z]{2,}/g

/** 英文残留: buttons and lines of the page a text was taken from, and words that translation left standing. */
export const englishResidue: Rule = { key: 'english-residue', name: '英文残留', level: 'confirm', needs: SIGNS.latin, find: left }

function left(text: string): Fault[] {
  const all = [
    ...scan(text, furniture, () => ({ message: '原网页上的英文，不是稿件内容', fixes: [''] })),
    ...scan(text, honorific, () => ({ message: '英文称谓没有译出', fixes: [''] })),
    ...scan(text, particle, () => ({ message: '英文虚词没有译出', fixes: [''] })),
  ]
  if (all.length === 0 && !han.test(text) && (text.match(words)?.length ?? 0) >= 5) {
    return [{ from: 0, to: text.length, message: '整段是英文', fixes: [], level: 'hint' }]
  }
  return all
}
