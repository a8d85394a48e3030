import { expect, test } from 'vitest'
import { doubledMark } from '#lib/chinese/proof/doubled-marks'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['他说，，好', ['，，→，']],
  ['好。。', ['。。→。']],
  ['好，。', ['，。→。']],
  ['好,,他', [',,→，']],
  ['好。，他', ['。，→。|， (confirm)']],
  ['好！！！', ['！！！→！ (hint)']],
  ['，他说', ['，→ (confirm)']],
  ['他说“”好', ['“”→ (confirm)']],
])('%s', (text, found) => expect(read(doubledMark, text)).toEqual(found))

test.each(['好。', '真的？！', '好……', '好。。。', '“好。”他说', '“累了，”他说'])('%s is left alone', (text) =>
  expect(read(doubledMark, text)).toEqual([]),
)
