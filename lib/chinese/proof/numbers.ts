import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'
import { figure } from '#lib/figure'

const long = /(?<![\dA-Za-z.,:：#＃@_/第号码话-])(?:[1-9]\d{0,2}(?:,\d{3}){2,}|[1-9]\d{5,})(?![\d.,A-Za-z%_/-])/g
// A telephone, a licence or a bank number counts nothing.
const counts =
  /^(?:多|余)?(?:[人名位个家吨元套辆台份户只头件艘架条张本册次股票桶颗座所]|美元|欧元|日元|韩元|英镑|卢比|人民币|公里|公斤|公顷|平方|立方|英亩|千瓦|兆瓦)/

/** 长数字: from a million on, in 万 or 亿 if that says the same. */
export const longNumber: Rule = {
  key: 'long-number',
  name: '长数字',
  level: 'hint',
  needs: SIGNS.digit,
  find: (text) =>
    scan(text, long, ({ 0: hit, index }) => {
      const grouped = hit.includes(',')
      if (!grouped && !counts.test(text.slice(index + hit.length, index + hit.length + 4))) return null
      return { message: '大数用“万”“亿”更好读', fixes: shorter(Number(hit.replaceAll(',', ''))) }
    }),
}

function shorter(value: number): string[] {
  for (const [unit, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    const short = value / unit
    if (short >= 1 && Number.isInteger(Math.round(short * 1e4) / 100)) return [`${Math.round(short * 100) / 100}${name}`]
  }
  return [figure(value)]
}

const percent = /百分之(\d+(?:\.\d+)?)%?/g
const percentTwice = /百分之百分之|\d%百分(?!点)/g
const mixedScale = /(?<![\d.一二三四五六七八九十])(\d+)([千百])(?=[万亿人元个名吨多余])/g
const mixedYear = /[〇零一二三四五六七八九\d]{4}(?=年)/g
const twice =
  /(?:大约|大概|约|近)\s?[\d.一二三四五六七八九十百千万亿]+[多余来几]?(?:[名个位人元吨次家天年月公里米]|小时|分钟){0,2}(?:左右|上下)|(?:超过|逾|至少)[\d.]+[万亿]?[名个位人元吨次家天年]{0,2}(?:以上|多[名个人])/g

/** 数字写法: 百分之3.5%, 3百万, 二0二四年, 约30人左右. */
export const numberStyle: Rule = { key: 'number-style', name: '数字写法', level: 'hint', needs: SIGNS.digit, find: styles }

function styles(text: string): Fault[] {
  return [
    ...scan(text, percent, ([hit, value = '']) => ({
      message: hit.endsWith('%') ? '百分号说了两遍' : '百分数用“%”',
      fixes: [`${value}%`],
      ...(hit.endsWith('%') ? { level: 'confirm' as const } : {}),
    })),
    ...scan(text, percentTwice, () => ({ message: '百分号说了两遍', fixes: [], level: 'confirm' })),
    ...scan(text, mixedScale, ([, digits = '', scale]) => ({
      message: '阿拉伯数字后只跟“万”“亿”',
      fixes: [`${digits}${scale === '千' ? '000' : '00'}`],
    })),
    ...scan(text, mixedYear, ([hit]) =>
      /\d/.test(hit) && /\D/.test(hit) ? { message: '年份里两种数字混用', fixes: [arabic(hit)], level: 'confirm' } : null,
    ),
    ...scan(text, twice, ([hit]) => ({
      message: '约数说了两遍，留一个',
      fixes: [hit.replace(/左右|上下|以上/, ''), hit.replace(/^(?:大约|大概|约|近|超过|逾|至少)/, '')],
    })),
  ]
}

const arabic = (year: string) =>
  year.replace(/[〇零一二三四五六七八九]/g, (it) => String('〇一二三四五六七八九'.indexOf(it === '零' ? '〇' : it)))
