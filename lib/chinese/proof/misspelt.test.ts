import { expect, test } from 'vitest'
import { misspelt } from '#lib/chinese/proof/misspelt'
import { read } from '#lib/chinese/proof/testing'

test('certain misspellings', () => {
  expect(read(misspelt, '双方签定协议，布署兵力，一如继往。')).toEqual(['签定→签订', '布署→部署', '一如继往→一如既往'])
})
test.each([
  '公布署名文章',
  '自己经历',
  '相关健康产业',
  '过渡假设',
  '恢复盖章',
  '究竟管不管',
  '追随者',
  '推广洲际',
  '不能自已',
  '户籍口径',
  '以经济为主',
])('%s is two words', (text) => expect(read(misspelt, text)).toEqual([]))
