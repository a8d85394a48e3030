import { expect, test } from 'vitest'
import { halfWidthBracket, halfWidthMark } from '#lib/chinese/proof/half-width-marks'
import { read } from '#lib/chinese/proof/testing'

test.each([
  ['谈判桌前,他们', [',→，']],
  ['峰会上, 拜登', [', →，']],
  ['一句话 , 说清', [' , →，']],
  ['增长3.5%,达到', [',→，']],
  ['表示:“如果', [':→：']],
  ['真的吗?', ['?→？']],
  ['来自OpenAI;其余', [';→；']],
  ['在北京举行. 他说', ['. →。']],
  ['他说了.', ['.→。']],
  ['（新华社）.', ['.→。']],
  ['美国(US). 他', ['. →。']],
  ['佐科.维多多', ['.→。|· (confirm)']],
])('%s is mended', (text, found) => expect(read(halfWidthMark, text)).toEqual(found))

test.each([
  '14:05开始',
  '1,230字',
  '3.5万',
  'COVID-19: the end',
  'https://eddiba.example/a?b=1',
  '1.中国',
  '&nbsp;中国',
  '比分3:1',
  '他走了...',
])('%s is left alone', (text) => expect(read(halfWidthMark, text)).toEqual([]))

test.each([
  ['格雷滕斯(Sheena Greitens)表示', ['(Sheena Greitens)→（Sheena Greitens）']],
  ['消息(据新华社）', ['(据新华社）→（据新华社）']],
])('%s gets wide brackets', (text, found) => expect(read(halfWidthBracket, text)).toEqual(found))

test.each(['f(x) = 2', '（完整）', 'Greitens (left)'])('%s keeps its brackets', (text) => expect(read(halfWidthBracket, text)).toEqual([]))
