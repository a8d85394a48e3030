import { expect, test } from 'vitest'
import { everyBlock } from '#lib/story/blocks.example'
import { emptyDocument } from '#lib/story/document'
import { mediaNamed, storiesNamed } from '#lib/story/references'
import { inlineText, plainText, tableOfContents } from '#lib/story/text'

const textOf = (type: string) => plainText({ ...everyBlock, content: everyBlock.content.filter((block) => block.type === type) })

test.each([
  ['paragraph', '粗重上下珉\n链接<&>'],
  ['heading', '小标题'],
  ['bulletList', '其一\n其二'],
  ['orderedList', '第一\n第二'],
  ['blockquote', '引用的话'],
  ['pullQuote', '抽出的话'],
  ['picture', '图说'],
  ['gallery', '图集题\n其一图\n缺图'],
  ['audio', '录音\n第一句。\n第二句。'],
  ['video', '影片'],
  ['embed', '站外影片'],
  ['table', '国家\n水位\n老挝\n3.2米'],
  ['factBox', '资料\n资料一句\n数字'],
  ['timeline', '经过\n三月 开始'],
  ['questions', '问答\n为什么？\n因为少雨。'],
  ['keyPoints', '要点\n要点一'],
  ['readMore', ''],
  ['note', '按语'],
  ['horizontalRule', ''],
])('the words of a %s', (type, words) => {
  expect(textOf(type)).toBe(words)
})

test('a body is its blocks, a line each, without empty ones', () => {
  expect(plainText(emptyDocument)).toBe('')
  expect(plainText(everyBlock)).not.toMatch(/\n\n|^\n|\n$/)
  expect(inlineText(undefined)).toBe('')
})

test('headings are counted for their anchors', () => {
  expect(tableOfContents(everyBlock)).toEqual([{ level: 2, text: '小标题', anchor: 's1' }])
})

test('media and stories that a body names are told once each', () => {
  expect(mediaNamed(everyBlock).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 99])
  expect(storiesNamed({ ...everyBlock, content: [...everyBlock.content, ...everyBlock.content] })).toEqual([7])
  expect(storiesNamed(emptyDocument)).toEqual([])
})
