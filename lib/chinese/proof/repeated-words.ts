import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { scan } from '#lib/chinese/proof/scan'
import { H } from '#lib/chinese/proof/signs'

/**
 * Function words that do not stand twice, each with the words that end or begin with it: 目的的, 存在在, 为了了解. What is
 * guarded so is rather missed than flagged wrongly.
 */
const DOUBLED = [
  '(?<![目标有似])的的(?![确士哥])',
  '(?<!为|除|[终末]|不得|知|明)了了(?![解结却然望])',
  '(?<![存现正内实潜外所好自旨不])在在',
  '(?<![温缓总共中饱调亲平暖缓])和和(?![气美睦谐平解缓])',
  '(?<![参赠给授])与与(?!会)',
  '(?<!棉)被被(?!子|单|动)',
  '(?<![关由对等终低高位属基鉴])于于(?!是)',
  '(?<![即行必上中少大名闯])将将(?!军|士|领|来)',
  '(?<![车一火个])把把(?!握|关|柄|手)',
  '(?<![反面针应核绝相])对对(?!方|手|联|象|话|外|于|华|口)',
  '(?<![于还就只总倒可但像若老凡要硬])是是(?!非|否)',
  '(?<![作认成行以因称视更极颇尤大])为为(?!了|难|何|什|期|首|主|时|数)',
  '(?<![普波涉以])及及(?!时|格|其)',
  '(?<![方导意取面偏倾朝趋去])向向(?!导|来|往|日)',
  '(?<![任自理缘])由由(?!于|此|衷)',
  '(?<![服听顺随])从从(?!容|事|而|来|此|前|头)',
].join('|')
const doubled = new RegExp(DOUBLED, 'g')

const word = new RegExp(`([${H}]{2,8})[ ]?\\1`, 'g')
// What Chinese says twice on purpose: 研究研究, 一步一步, 一个一个.
const MEANT =
  /^(?:讨论|研究|考虑|商量|休息|学习|介绍|锻炼|活动|打听|收拾|打扮|认识|尝试|放松|了解|观察|体会|琢磨|调查|比较|检查|准备|教训|意思|见识|热闹|高兴|庆祝|感受|感谢|帮助|参考|交流|谢谢|非常|许多|万岁|加油|恭喜|等等|好好|慢慢|渐渐|常常|刚刚|往往|轻轻|细细|不断|一.{1,2}|这.|那.|哪.|每.|各.|某.|多少|什么)$/

/** 词语重复: 的的, 了了, and a word that stands there twice. */
export const repeatedWord: Rule = { key: 'repeated-word', name: '词语重复', level: 'confirm', find: repeats }

function repeats(text: string): Fault[] {
  return [
    ...scan(text, doubled, ([hit]) => ({ message: `“${hit.charAt(0)}”重复`, fixes: [hit.charAt(0)] })),
    ...scan(text, word, ([, it = '']) => {
      if (MEANT.test(it) || new Set(it).size === 1 || it.includes('不')) return null
      // Two characters twice may be a way of speaking; three and more hardly are.
      return { message: `“${it}”重复`, fixes: [it], level: it.length === 2 ? 'hint' : 'confirm' }
    }),
  ]
}
