import { expect, test } from 'vitest'
import { longNumber, numberStyle } from '#lib/chinese/proof/numbers'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['投资15,000,000,000美元', ['15,000,000,000→150亿']],
  ['共123450000人', ['123450000→12345万']],
  ['损失3210000元', ['3210000→321万']],
])('%s is shortened', (text, found) => expect(read(longNumber, text)).toEqual(found))
test.each(['电话13800138000', '编号123456789', '1,230字', '2024年', '第1234567号', '56800人'])('%s stays', (text) =>
  expect(read(longNumber, text)).toEqual([]),
)
test.each([
  ['百分之3.5%', ['百分之3.5%→3.5% (confirm)']],
  ['百分之5', ['百分之5→5%']],
  ['3百万人', ['3百→300']],
  ['二0二四年', ['二0二四→2024 (confirm)']],
  ['大约30人左右', ['大约30人左右→大约30人|30人左右']],
])('%s', (text, found) => expect(read(numberStyle, text)).toEqual(found))
test.each(['3.5%', '二〇二四年', '300万人', '约30人', '百分之五', '5个百分点', '三百万'])('%s is in style', (text) =>
  expect(read(numberStyle, text)).toEqual([]),
)
