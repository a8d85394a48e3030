import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { scan } from '#lib/chinese/proof/scan'
import { BLANK, H } from '#lib/chinese/proof/signs'

const TITLE = '先生|女士|小姐|夫人|太太|博士|教授|参议员|众议员|议员|州长|将军|上校|总统|总理|首相|主席'

// “Mr. Biden” read as a sentence that ends: 先生。 拜登…… It stands where no name can stand before it.
const fragment = new RegExp(`(?:^|(?<=[。！？；，,、”\\s]|[和与跟及]))(?:${TITLE})[。.][${BLANK}]*(?=[${H}“《]|$)`, 'gm')
const sentenceHead = /[。！？”\n]$/
// 王先生在会见期间。 A time without anything that happened in it.
const onlyWhen = new RegExp(`(?<=^|[。！？][${BLANK}]*)(?:[${H}·]{1,8})?在[^，,。！？；：]{1,14}(?:期间|之际|之时|过程中|的时候)。`, 'gm')
const onlyWhere = new RegExp(
  `(?<=[。！？]”?[${BLANK}]*)在[^，,。！？；：了着过是有]{2,14}(?:大学|分校|学院|研究所|研究院|医院|公司)[^，,。！？；：]{0,6}。`,
  'gm',
)

/** 称谓残句: what machine translation makes of “Mr.” and of clauses it lost the rest of. */
export const honorificFragment: Rule = { key: 'honorific-fragment', name: '称谓残句', level: 'confirm', find: fragments }

function fragments(text: string): Fault[] {
  return [
    ...scan(text, fragment, ({ 0: hit, index }) => {
      const before = text.slice(0, index).trimEnd()
      const atHead = before === '' || sentenceHead.test(before)
      return { message: `“${hit.slice(0, hit.search(/[。.]/))}。”独立成句，像是机器译文把称谓断开了`, fixes: atHead ? [''] : [] }
    }),
    ...scan(text, onlyWhen, () => ({ message: '只有时间、没有下文的残句', fixes: [] })),
    ...scan(text, onlyWhere, () => ({ message: '只有地点、没有下文的残句', fixes: [] })),
  ]
}

const PERSON = '先生|女士|小姐|博士|教授|总统|总理|首相|主席|部长|外长|防长|国王|州长|市长|省长|将军|参议员|众议员'
const NAME = `(?:(?![和与及跟同对向的是在为把被让给比至到或副前原代现任新老])[${H}·]){1,6}?`
const doubled = new RegExp(`(${PERSON})(${NAME})\\1(?!们|[${H}]?[府办])`, 'g')

/** 称谓重复: 总统佐科总统, 先生王先生. */
export const doubledHonorific: Rule = {
  key: 'doubled-honorific',
  name: '称谓重复',
  level: 'confirm',
  find: (text) =>
    scan(text, doubled, ([, title = '', name = '']) => ({
      message: `“${title}”说了两遍`,
      fixes: title === '先生' || title === '女士' || title === '小姐' ? [`${name}${title}`] : [`${title}${name}`, `${name}${title}`],
    })),
}
