import { expect, test } from 'vitest'
import { read } from '#lib/chinese/proof/testing'
import { unbalanced } from '#lib/chinese/proof/unbalanced'

test.each([
  ['他说“好。', ['“→']],
  ['他说好”。', ['”→']],
  ['《环球时报', ['《→']],
  ['（据新华社', ['（→']],
  ['“他说《环球时报”报道', ['《→']],
  ['他说”好“。', ['”→“', '“→”']],
  ['他说“好“。', ['“→”']],
  ['他说”好”。', ['”→“']],
])('%s', (text, found) => expect(read(unbalanced, text)).toEqual(found))

test.each(['他说“好”。', '“他说‘好’，”', '1）先走；2）再停', 'Xi’an', '（一）总则', '“《红楼梦》”', '没有任何符号'])(
  '%s is in order',
  (text) => expect(read(unbalanced, text)).toEqual([]),
)
