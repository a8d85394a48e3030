import { expect, test } from 'vitest'
import { ellipsis } from '#lib/chinese/proof/ellipsis'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['他走了...', ['...→……']],
  ['他走了。。。', ['。。。→……']],
  ['他…走了', ['…→……']],
  ['他………走了', ['………→……']],
  ['苹果、梨等……', ['等……→等|…… (hint)']],
])('%s', (text, found) => expect(read(ellipsis, text)).toEqual(found))

test.each(['他走了……', '（略）…………（完）', '1.2.3', 'wait...'])('%s is left alone but for Latin', (text) =>
  expect(read(ellipsis, text).filter((it) => !it.startsWith('...'))).toEqual([]),
)
