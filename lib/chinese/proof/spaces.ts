import type { Fault, PassageKind, Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'
import { BLANK, CLOSING, H, OPENING } from '#lib/chinese/proof/signs'

const S = `[${BLANK}]+`
const betweenHan = new RegExp(`(?<=[${H}])${S}(?=[${H}])`, 'g')
const aroundMark = new RegExp(
  `(?<=[，。！？；：、])${S}(?=\\S)|(?<=[${OPENING}])${S}|${S}(?=[，。！？；：、…${CLOSING}])|(?<=[${H}])${S}(?=[${OPENING}—])`,
  'g',
)
const afterClosing = new RegExp(`(?<=[${CLOSING}—…])${S}(?=[${H}${OPENING}A-Za-z0-9])`, 'g')
const aroundLatin = new RegExp(`(?<=[${H}])${S}(?=[A-Za-z0-9$€£¥+@#])|(?<=[A-Za-z0-9%°])${S}(?=[${H}])`, 'g')
const indent = new RegExp(`^${S}(?=\\S)`, 'gm')
const wideGap = /(?<=[!-~])[ \t\u00a0]{2,}(?=[!-~])/g

// 张三 摄, 文 李四: the blank of a credit. 4月25日 14:05: the blank of a time.
const credit = /^\s*(?:摄|绘|制图|供图|文|图|译|编辑|记者|通讯员)/
const clock = /^\s*\d{1,2}:\d{2}/
const timecode = /(?:^|\n)\d{1,2}(?::\d{2}){1,2}$/
const sentence = /[，。！？；]/

/**
 * 汉字之间的空格. In a headline, a caption or a line without any punctuation a blank parts clauses or names, so it is left
 * alone there.
 */
export const hanSpace: Rule = { key: 'han-space', name: '多余空格', level: 'auto', needs: SIGNS.blank, find: amongHan }

function amongHan(text: string, kind: PassageKind): Fault[] {
  const prose = kind !== 'head' && kind !== 'caption' && sentence.test(text)
  return [
    ...scan(text, aroundMark, () => ({ message: '标点旁边不加空格', fixes: [''] })),
    ...(prose || kind === 'text' ? scan(text, afterClosing, () => ({ message: '标点旁边不加空格', fixes: [''] })) : []),
    ...(prose
      ? scan(text, betweenHan, ({ 0: hit, index }) =>
          credit.test(text.slice(index, index + 8)) ? null : { message: '汉字之间不加空格', fixes: [hit.includes('\n') ? hit : ''] },
        )
      : []),
    ...scan(text, indent, () => ({ message: '段首不用空格缩进，版式会留出段距', fixes: [''] })),
  ]
}

/**
 * 中西文之间的空格. The page draws that gap itself (`text-autospace`), so typed ones are taken out: they would stand twice on
 * some screens and be searched as two words. See docs/decisions.
 */
export const latinSpace: Rule = { key: 'latin-space', name: '中西文空格', level: 'auto', needs: SIGNS.blank, find: aroundLetters }

function aroundLetters(text: string, kind: PassageKind): Fault[] {
  const level = kind === 'head' || kind === 'caption' ? 'hint' : 'auto'
  return [
    ...scan(text, aroundLatin, ({ 0: hit, index }) =>
      clock.test(text.slice(index, index + hit.length + 5)) || timecode.test(text.slice(Math.max(0, index - 9), index))
        ? null
        : { message: '汉字与字母、数字之间不加空格，版面会自动留空', fixes: [''], level },
    ),
    ...scan(text, wideGap, () => ({ message: '连续空格', fixes: [' '] })),
  ]
}
