import type { Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'

const wide = /[０-９Ａ-Ｚａ-ｚ％]+(?:．[０-９]+[％]?)?/g

/** 全角字母数字: letters, digits and the per cent sign are half-width in this paper. */
export const fullWidthLetter: Rule = {
  key: 'full-width-letter',
  name: '全角字母数字',
  level: 'auto',
  needs: SIGNS.wide,
  find: (text) => scan(text, wide, ([hit]) => ({ message: '字母和数字用半角', fixes: [narrow(hit)] })),
}

const narrow = (text: string) => text.replace(/[！-～]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
