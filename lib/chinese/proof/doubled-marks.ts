import type { Fault, Rule } from '#lib/chinese/proof/finding'
import { scan } from '#lib/chinese/proof/scan'
import { H } from '#lib/chinese/proof/signs'

const doubled = /([，、；：])\1+|(?<!。)。。(?!。)|[，、；：]+。(?!。)|[，、；：]+(?=[！？])/g
const narrowDoubled = new RegExp(`(?<=[${H}])([,;:])\\1+`, 'g')
const atOdds = /。[，、；：]+|，[、；：]+|、[，；：]+|；[，、：]+|：[，、；]+|[！？][，。；：]+/g
const shouting = /！{2,}|？{2,}/g
const atHead = /^[，。、；：！？”》）]+/g
const empty = /“”|‘’|《》|（）|「」/g

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：' }

/** 标点重复、相邻冲突. */
export const doubledMark: Rule = { key: 'doubled-mark', name: '标点重复', level: 'auto', find: marks }

function marks(text: string): Fault[] {
  return [
    ...scan(text, doubled, ([hit]) => ({
      message: '标点重复',
      fixes: [hit.endsWith('。') ? '。' : /^(.)\1+$/.test(hit) ? hit.charAt(0) : ''],
    })),
    ...scan(text, narrowDoubled, ([, it = '']) => ({ message: '标点重复', fixes: [FULL[it] ?? it] })),
    ...scan(text, atOdds, ([hit]) => ({ message: '两个标点连在一起，留哪个？', fixes: [...new Set(hit)], level: 'confirm' })),
    ...scan(text, shouting, ([hit]) => ({ message: '叹号、问号一般只用一个', fixes: [hit.charAt(0)], level: 'hint' })),
    ...scan(text, atHead, () => ({ message: '标点不能放在开头', fixes: [''], level: 'confirm' })),
    ...scan(text, empty, () => ({ message: '里面没有内容', fixes: [''], level: 'confirm' })),
  ]
}
