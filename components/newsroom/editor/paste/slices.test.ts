import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { AwaitedBlock } from '#components/newsroom/editor/paste/awaited-block'
import type { PastedBlock } from '#components/newsroom/editor/paste/pasted'
import { readMarkdown } from '#components/newsroom/editor/paste/read-markdown'
import { readPlain } from '#components/newsroom/editor/paste/read-plain'
import { framed, putSlice, sliceOf, stepTo } from '#components/newsroom/editor/paste/slices'
import { fromEditor, toEditor } from '#lib/story/carry'
import { type Block, documentSchema } from '#lib/story/document'
import { storyAtoms, storyWords } from '#lib/story/schema/story-schema'

const schema = getSchema([...storyWords, ...storyAtoms, AwaitedBlock])
const paragraph = (text: string) => ({ type: 'paragraph' as const, ...(text ? { content: [{ type: 'text' as const, text }] } : {}) })

/** A body with the cursor behind a word of it. */
function stateOf(content: Block[], after: string): EditorState {
  const doc = Node.fromJSON(schema, toEditor({ type: 'doc', attrs: { version: 1 }, content }))
  let at = 1
  doc.descendants((node, pos) => {
    const found = node.isText ? (node.text ?? '').indexOf(after) : -1
    if (found >= 0) at = pos + found + after.length
  })
  const state = EditorState.create({ schema, doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, at)))
}

const opened = (blocks: PastedBlock[]) => framed(sliceOf(schema, blocks))
const textsOf = (doc: Node) => {
  doc.check()
  return documentSchema.parse(fromEditor(doc.toJSON())).content.map((it) => `${it.type} ${words(it)}`)
}
const words = (it: unknown): string => {
  const { text, content = [] } = it as { text?: string; content?: unknown[] }
  return text ?? content.map(words).join('')
}

const rich = readMarkdown(
  '## 小题\n\n一段\n\n- 条一\n- 条二\n\n| 甲 | 乙 |\n|--|--|\n| 1 | 2 |\n\n![图](https://a.example/1.jpg)\n\n> 引',
).blocks

test('into an empty paragraph come the blocks as they are', () => {
  const { doc } = putSlice(stateOf([paragraph('')], ''), opened(rich))
  expect(textsOf(doc)).toEqual([
    'heading 小题',
    'paragraph 一段',
    'bulletList 条一条二',
    'table 甲乙12',
    'note 图片“图”没有导入：https://a.example/1.jpg',
    'blockquote 引',
    'paragraph ',
  ])
})

test('a line goes into the line that is written', () => {
  const { doc } = putSlice(stateOf([paragraph('前后')], '前'), opened(readPlain('中').blocks))
  expect(textsOf(doc)).toEqual(['paragraph 前中后'])
})

const places: [string, Block][] = [
  ['cell', { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('在此')] }] }] }],
  ['list', { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('在此')] }] }],
  ['note', { type: 'note', attrs: { label: '按' }, content: [paragraph('在此')] }],
  ['fact box', { type: 'factBox', attrs: { title: '题' }, content: [paragraph('在此')] }],
  ['quotation', { type: 'blockquote', content: [paragraph('在此')] }],
  ['pull quote', { type: 'pullQuote', content: [{ type: 'text', text: '在此' }] }],
  ['heading', { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '在此' }] }],
  ['key point', { type: 'keyPoints', content: [{ type: 'listItem', content: [paragraph('在此')] }] }],
  ['title of a box', { type: 'factBox', attrs: { title: '在此' }, content: [paragraph('文')] }],
]

test.each(places)('nothing is lost of what is pasted into a %s', (_, block) => {
  const { doc } = putSlice(stateOf([block, paragraph('尾')], '在此'), opened(rich))
  doc.check()
  const all = JSON.stringify(documentSchema.parse(fromEditor(doc.toJSON())))
  for (const it of ['在此', '小题', '一段', '条一', '条二', '甲', '乙', '1', '2', '引', '尾', 'https://a.example/1.jpg'])
    expect(all).toContain(it)
})

test('what is selected is replaced; what stands behind goes on in a line of its own', () => {
  const state = stateOf([paragraph('一二三'), paragraph('四五六')], '一')
  const over = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2, 8)))
  const told = textsOf(putSlice(over, opened(rich)).doc)
  expect([told[0], told.at(-2), told.at(-1)]).toEqual(['paragraph 一', 'blockquote 引', 'paragraph 六'])
  expect(textsOf(putSlice(over, opened(readPlain('甲\n乙').blocks)).doc)).toEqual(['paragraph 一甲', 'paragraph 乙六'])
})

test('behind a block that is no text there is a line to write on', () => {
  const tr = putSlice(stateOf([paragraph('')], ''), opened([{ type: 'wanted', src: 'https://a.example/1.jpg', alt: '', caption: '' }]))
  expect(textsOf(tr.doc)).toEqual(['note 这里的图片没有导入：https://a.example/1.jpg', 'paragraph '])
  expect(tr.selection.$from.parent.type.name).toBe('paragraph')
})

test('from the plain text to what its Markdown means is one step, and gives just that', () => {
  const before = stateOf([paragraph('前'), paragraph('后')], '前')
  const source = '## 题\n\n**粗**与[链](https://a.example/)\n\n1. 一\n2. 二'
  const plain = before.apply(putSlice(before, opened(readPlain(source).blocks)))
  const wanted = putSlice(before, opened(readMarkdown(source).blocks))
  const tr = stepTo(plain, wanted)
  expect(tr.steps).toHaveLength(1)
  expect(tr.doc.eq(wanted.doc)).toBe(true)
})
