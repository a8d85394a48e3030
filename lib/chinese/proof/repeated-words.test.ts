import { expect, test } from 'vitest'
import { repeatedWord } from '#lib/chinese/proof/repeated-words'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['中国的的政策', ['的的→的']],
  ['他在在北京', ['在在→在']],
  ['已经完成了了', ['了了→了']],
  ['北部北部地区', ['北部北部→北部 (hint)']],
  ['外交部外交部发言人', ['外交部外交部→外交部']],
])('%s', (text, found) => expect(read(repeatedWord, text)).toEqual(found))
test.each([
  ...['常常谢谢', '研究研究', '的的确确', '以此为目的的行动', '为了了解情况', '现在在北京', '针对对方', '是是非非', '一步一步', '一个一个'],
  ...['总和和平均', '关于于是', '由于于', '正在在', '累不累不要紧', '哈哈哈哈', '作为为期三天', '中将将军'],
])('%s is meant', (text) => expect(read(repeatedWord, text)).toEqual([]))
