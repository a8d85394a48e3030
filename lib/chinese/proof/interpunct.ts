import type { Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'
import { BLANK, H } from '#lib/chinese/proof/signs'

const variant = new RegExp(`(?<=[${H}])[${BLANK}]?[•・‧･．∙⋅●▪⸱][${BLANK}]?(?=[${H}])`, 'g')
const spaced = new RegExp(`(?<=[${H}])(?:[${BLANK}]+·|·[${BLANK}]+)(?=[${H}])`, 'g')

/** 间隔号 in foreign names: U+00B7, without blanks. */
export const interpunct: Rule = {
  key: 'interpunct',
  name: '间隔号',
  level: 'auto',
  needs: SIGNS.dot,
  find: (text) => [
    ...scan(text, variant, () => ({ message: '人名、书名的间隔号是“·”', fixes: ['·'] })),
    ...scan(text, spaced, () => ({ message: '间隔号旁边不加空格', fixes: ['·'] })),
  ],
}
