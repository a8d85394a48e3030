import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { SIGNS } from '#lib/chinese/proof/kinds-of-signs'
import { scan } from '#lib/chinese/proof/scan'

const DAYS = '日一二三四五六'
const withWeekday = /(?<!\d)((?:1[89]|20)\d{2})年(\d{1,2})月(\d{1,2})[日号]([（( ，,]{0,2})(星期|周|礼拜)([一二三四五六日天])/g
const date = /(?<![\d.])(?:((?:1[89]|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]/g
const month = /(?<![\d.])(?:(?:1[89]|20)\d{2}年)(1[3-9]|[2-9]\d|0{1,2})月/g
const hour = /(?<=[午晚晨日]|时间)(?:2[5-9]|[3-9]\d)[:：][0-5]\d(?![\d:：])/g
const dayFirst = /(?<!\d)(\d{1,2})\s+(\d{1,2})\s*月[,，]?\s*((?:19|20)\d{2})(?!\d)年?/g
const yearLast = /(?<![\d年])(\d{1,2})月(\d{1,2})日[,，]\s*((?:19|20)\d{2})年?(?!\d)/g
const english =
  /(?<![A-Za-z])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (\d{1,2}), ((?:19|20)\d{2})/g
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 星期与日期不符. */
export const weekday: Rule = {
  key: 'weekday',
  name: '星期不符',
  level: 'confirm',
  needs: SIGNS.digit,
  find: (text) =>
    scan(text, withWeekday, ({ 0: hit, 1: year, 2: of, 3: day, 5: word = '', 6: said = '' }) => {
      if (!exists(Number(year), Number(of), Number(day))) return null
      const right = DAYS.charAt(new Date(Date.UTC(Number(year), Number(of) - 1, Number(day))).getUTCDay())
      if (right === (said === '天' ? '日' : said)) return null
      return { message: `${year}年${of}月${day}日是${word}${right}`, fixes: [`${hit.slice(0, -1)}${right}`] }
    }),
}

/** 不存在的日期: 2月30日, 13月, 25:00. Without a year, 29 February may be. */
export const impossibleDate: Rule = {
  key: 'impossible-date',
  name: '日期有误',
  level: 'confirm',
  needs: SIGNS.digit,
  find: (text) => [
    ...scan(text, date, ([, year, of, day]) =>
      exists(Number(year ?? 2024), Number(of), Number(day)) ? null : { message: '没有这一天', fixes: [] },
    ),
    ...scan(text, month, () => ({ message: '没有这个月份', fixes: [] })),
    ...scan(text, hour, () => ({ message: '没有这个时刻', fixes: [] })),
  ],
}

/** 日期语序: 25 4 月, 2024 and 4月25日，2024年 are read off an English page. */
export const dateOrder: Rule = { key: 'date-order', name: '日期语序', level: 'confirm', needs: SIGNS.digit, find: order }

function order(text: string): Fault[] {
  const message = '日期按“年月日”写'
  return [
    ...scan(text, dayFirst, ([, day, of, year]) => ({ message, fixes: [`${year}年${Number(of)}月${Number(day)}日`] })),
    ...scan(text, yearLast, ([, of, day, year]) => ({ message, fixes: [`${year}年${Number(of)}月${Number(day)}日`] })),
    ...scan(text, english, ([hit, day, year]) => ({
      message,
      fixes: [`${year}年${MONTHS.indexOf(hit.slice(0, 3).toLowerCase()) + 1}月${Number(day)}日`],
    })),
  ]
}

function exists(year: number, of: number, day: number): boolean {
  if (of < 1 || of > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, of, 0)).getUTCDate()
}
