import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'
import { BLANK, CLOSING, H, OPENING } from '#lib/chinese/proof/signs'

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' }

// Before Han, whatever stands before it; after Han, before Latin, digits and the end. (&nbsp; is no sentence.)
const BEFORE_HAN = `(?<=[${H}${CLOSING}0-9A-Za-z%)])(?<!&[A-Za-z#0-9]{1,8})[${BLANK}]*[,;:!?][${BLANK}]*(?=[${H}${OPENING}])`
const AFTER_HAN = `(?<=[${H}${CLOSING}])[${BLANK}]*[,;:!?][${BLANK}]*(?=[0-9A-Za-z$"'(+]|$)`
const mark = new RegExp(`${BEFORE_HAN}|${AFTER_HAN}`, 'gm')

// A stop is one only where a sentence ends: after Han and before a blank, a closing mark or the end.
const stop = new RegExp(
  `(?<=[${H}${CLOSING}%])(?<!\\.)\\.(?:[${BLANK}]+(?=[${H}${OPENING}A-Z0-9])|(?=[${BLANK}]*$|[${CLOSING}"]))|(?<=\\))\\.[${BLANK}]*(?=[${H}${OPENING}])`,
  'gm',
)
const dotBetween = new RegExp(`(?<=[${H}])\\.(?=[${H}])`, 'g')

/** 半角标点: GB/T 15834 sets Chinese with full-width marks. The space that a Latin typist leaves behind goes with it. */
export const halfWidthMark: Rule = {
  key: 'half-width-mark',
  name: '半角标点',
  level: 'auto',
  needs: SIGNS.narrow,
  find: (text) => [
    ...scan(text, mark, ([hit]) => ({ message: '中文里的标点用全角', fixes: [FULL[hit.trim().charAt(0)] ?? ''] })),
    ...scan(text, stop, () => ({ message: '中文的句号是“。”', fixes: ['。'] })),
    ...scan(text, dotBetween, () => ({ message: '汉字之间的小点：句号还是间隔号？', fixes: ['。', '·'], level: 'confirm' })),
  ],
}

const pair = /[(（]([^()（）\n]{1,200})[)）]/g
const han = new RegExp(`[${H}]`)
const hanOrClosing = new RegExp(`[${H}${CLOSING}]`)

/** 半角括号, and pairs of which one half is narrow. Brackets of formulas and code stay as they are. */
export const halfWidthBracket: Rule = {
  key: 'half-width-bracket',
  name: '半角括号',
  level: 'auto',
  needs: SIGNS.narrow,
  find: narrowBrackets,
}

function narrowBrackets(text: string): Fault[] {
  return scan(text, pair, ({ 0: hit, 1: inside = '', index }) => {
    if (hit.startsWith('（') && hit.endsWith('）')) return null
    const before = text.slice(0, index).trimEnd().at(-1) ?? ''
    const chinese = han.test(inside) || hanOrClosing.test(before) || han.test(text.charAt(index + hit.length))
    return chinese ? { message: '中文里的括号用全角', fixes: [`（${inside}）`] } : null
  })
}
