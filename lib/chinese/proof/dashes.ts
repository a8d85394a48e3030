import type { Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'
import { CLOSING, H, OPENING } from '#lib/chinese/proof/signs'

const LEFT = `${H}${CLOSING}，。！？；：…`
const RIGHT = `${H}${OPENING}0-9A-Za-z`
const typed = new RegExp(`(?<=[${LEFT}])[ ]?(?:-{2,}|[―─]{1,3}|—{3,}|–{2,}|——-+|－{2,})[ ]?(?=[${RIGHT}]|$)`, 'gm')
const single = new RegExp(
  `(?<=[${H}${CLOSING}])[–](?=[${H}${OPENING}])|(?<=[${CLOSING}，。])—(?=[${RIGHT}])|(?<=[${H}])—(?=[${OPENING}])`,
  'g',
)
// 一一 for ——: only beside another mark, where 一一回应 does not stand.
const ones = new RegExp(
  `(?<=[${CLOSING}，。！？…])一一(?=[${OPENING}])|(?<=[${CLOSING}])一一(?=[${H}])|(?<=[${H}])一一(?=[${OPENING}])`,
  'g',
)

/** 破折号: two U+2014. One alone may be the 一字线 of 北京—上海. */
export const dash: Rule = {
  key: 'dash',
  name: '破折号',
  level: 'auto',
  needs: SIGNS.dash | SIGNS.paired,
  find: (text) => [
    ...scan(text, typed, () => ({ message: '破折号是“——”', fixes: ['——'] })),
    ...scan(text, single, () => ({ message: '破折号占两格', fixes: ['——', '—'], level: 'confirm' })),
    ...scan(text, ones, () => ({ message: '把“一一”当成了破折号？', fixes: ['——'], level: 'confirm' })),
  ],
}
