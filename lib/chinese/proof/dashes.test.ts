import { expect, test } from 'vitest'
import { dash } from '#lib/chinese/proof/dashes'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['障碍--以及', ['--→——']],
  ['障碍———以及', ['———→——']],
  ['障碍――以及', ['――→——']],
  ['“好”—他说', ['—→——|— (confirm)']],
  ['障碍–以及', ['–→——|— (confirm)']],
  ['他说“好”一一然后走了', ['一一→—— (confirm)']],
])('%s', (text, found) => expect(read(dash, text)).toEqual(found))

test.each(['障碍——以及', '北京—上海', '一一回应', '他一一作答', '2020—2024年', 'COVID-19', '航班CA--12'])('%s is left alone', (text) =>
  expect(read(dash, text)).toEqual([]),
)
