import type { Rule } from '#lib/chinese/proof/finding'
import { scan } from '#lib/chinese/proof/scan'

// Only what is certain: an adverb of two like characters before a verb, and a verb before how it is done.
const adverb =
  /(?:慢慢|渐渐|悄悄|默默|静静|轻轻|紧紧|缓缓|匆匆|牢牢|狠狠|偷偷|暗暗|逐渐|不由|不断|再三|屡次|顺利|胜利|成功|迅速|坚决|极力|一再)的(?=说|走|跑|看|想|站|坐|握|抓|推|拉|等|离开|表示|指出|完成|通过|结束|举行|召开|增加|减少|上升|下降|扩大|改变|反对|支持|拒绝|否认|降落|抵达)/g
const manner =
  /(?:跑|走|飞|卖|睡|变|打|干|涨|跌|降|升|学|吃|活|长|做|写|讲|说)的(?=(?:很|太|非常|十分|更|最|越来越|特别)(?:快|慢|好|坏|高|低|早|晚|久|远|大|小|多|少|漂亮|辛苦|清楚|明白|顺利|厉害)[，。！？；、了])/g

/** 的地得: a few patterns that are wrong wherever they stand. No list of rules is reliable beyond them. */
export const particle: Rule = {
  key: 'particle',
  name: '的地得',
  level: 'hint',
  find: (text) => [
    ...scan(text, adverb, ([hit]) => ({ message: '动词前用“地”', fixes: [`${hit.slice(0, -1)}地`] })),
    ...scan(text, manner, ([hit]) => ({ message: '动词后用“得”', fixes: [`${hit.slice(0, -1)}得`] })),
  ],
}
