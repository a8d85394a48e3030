import { expect, test } from 'vitest'
import { interpunct } from '#lib/chinese/proof/interpunct'
import { read } from '#lib/chinese/proof/testing'

test.each(['佐科•维多多', '佐科・维多多', '佐科‧维多多', '佐科 • 维多多', '佐科．维多多', '佐科· 维多多'])(
  '%s is spelt with U+00B7',
  (text) => expect(read(interpunct, text)[0]).toMatch(/→·$/),
)
test.each(['佐科·维多多', '• 第一点', '3．5', '《红楼梦·第一回》'])('%s is left alone', (text) =>
  expect(read(interpunct, text)).toEqual([]),
)
