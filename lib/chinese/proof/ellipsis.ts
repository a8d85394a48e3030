import type { Rule } from '#lib/chinese/proof/finding'
import { scan } from '#lib/chinese/proof/scan'
import { CLOSING, H, OPENING } from '#lib/chinese/proof/signs'

// Twelve dots stand for a whole passage left out, and are right.
const wrong = new RegExp(
  `(?<=[${H}${CLOSING}${OPENING}，！？0-9A-Za-z]|^)(?:\\.{3,}|(?<!…)…(?!…)|(?<!…)(?:…{3}|…{5,})(?!…))(?=[${H}${CLOSING}${OPENING}，。！？\\s"]|$)|。{3,}|、{3,}|·{3,}`,
  'gm',
)
const andSoOn = /等等?……|……等等?(?=[，。])/g

/** 省略号: six dots, two U+2026. */
export const ellipsis: Rule = {
  key: 'ellipsis',
  name: '省略号',
  level: 'auto',
  find: (text) => [
    ...scan(text, wrong, () => ({ message: '省略号是“……”', fixes: ['……'] })),
    ...scan(text, andSoOn, ([hit]) => ({ message: '“等”和省略号留一个', fixes: [hit.replaceAll('…', ''), '……'], level: 'hint' })),
  ],
}
