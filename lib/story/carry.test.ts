import { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { everyBlock } from '#lib/story/blocks.example'
import { fromEditor, toEditor } from '#lib/story/carry'
import { type Block, documentSchema, type StoryDocument } from '#lib/story/document'
import { storySchema } from '#lib/story/schema/story-schema'

const schema = storySchema()

const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const point = (text: string) => ({ type: 'listItem' as const, content: [words(text)] })
const shot = { media: 3, alt: '江面', caption: '低水位', credit: '本报' }

/** One of every block, and every mark. A new type of block makes this a type error until it stands here too. */
const samples: { [Type in Block['type']]: Extract<Block, { type: Type }> } = {
  paragraph: {
    type: 'paragraph',
    content: [
      { type: 'text', text: '湄公河' },
      { type: 'text', text: '水位', marks: [{ type: 'bold' }] },
      { type: 'text', text: '创', marks: [{ type: 'emphasis' }] },
      { type: 'text', text: '2', marks: [{ type: 'superscript' }] },
      { type: 'text', text: '3', marks: [{ type: 'subscript' }] },
      { type: 'text', text: '瀾滄', marks: [{ type: 'ruby', attrs: { reading: 'lancang' } }] },
      { type: 'hardBreak' },
      { type: 'text', text: '来源', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] },
    ],
  },
  heading: { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: '下游' }] },
  bulletList: { type: 'bulletList', content: [point('一'), point('二')] },
  orderedList: { type: 'orderedList', content: [{ type: 'listItem', content: [words('甲'), words('乙')] }] },
  blockquote: { type: 'blockquote', attrs: { source: '水文局' }, content: [words('放水')] },
  pullQuote: { type: 'pullQuote', attrs: { source: '船长' }, content: [{ type: 'text', text: '没有见过' }] },
  picture: { type: 'picture', attrs: { ...shot, width: 'wide' } },
  gallery: { type: 'gallery', attrs: { title: '河', pictures: [shot] } },
  audio: { type: 'audio', attrs: { media: 4, title: '听', transcript: '文字稿' } },
  video: { type: 'video', attrs: { media: 5, poster: 3, captions: null, title: '看', transcript: '' } },
  embed: { type: 'embed', attrs: { provider: 'bilibili', href: 'https://www.bilibili.com/video/BV1', title: '' } },
  table: {
    type: 'table',
    attrs: { caption: '水位' },
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', content: [words('站')] },
          { type: 'tableCell', content: [words('3.1')] },
        ],
      },
    ],
  },
  factBox: { type: 'factBox', attrs: { title: '背景' }, content: [words('一条河'), { type: 'bulletList', content: [point('六国')] }] },
  timeline: { type: 'timeline', attrs: { title: '经过', entries: [{ when: '4月', what: '断流' }] } },
  questions: {
    type: 'questions',
    attrs: { title: '问答' },
    content: [{ type: 'question', attrs: { ask: '为什么' }, content: [words('少雨')] }],
  },
  keyPoints: { type: 'keyPoints', attrs: { title: '要点' }, content: [point('补水')] },
  readMore: { type: 'readMore', attrs: { story: 7, headline: '', href: null } },
  note: { type: 'note', attrs: { label: '编者按' }, content: [words('按')] },
  horizontalRule: { type: 'horizontalRule' },
}

/** What the editor gives back of a body it has opened and nobody has touched. */
function opened(body: StoryDocument): unknown {
  const node = Node.fromJSON(schema, toEditor(body))
  node.check()
  return documentSchema.parse(fromEditor(node.toJSON()))
}

const bodyOf = (...content: Block[]): StoryDocument => ({ type: 'doc', attrs: { version: 1 }, content })

test.each(Object.entries(samples))('%s comes out of the editor as it went in', (_, block) => {
  const body = bodyOf(block)
  expect(documentSchema.parse(body)).toEqual(body)
  expect(opened(body)).toEqual(body)
})

test('a story of every block keeps their order', () => {
  const body = bodyOf(...Object.values(samples), words('完'))
  expect(opened(body)).toEqual(body)
})

test.each(everyBlock.content)('the example of $type comes out of the editor as it went in', (block) => {
  expect(toEditor(bodyOf(block)).content?.[0]?.type).not.toBe('kept')
  expect(opened(bodyOf(block))).toEqual(bodyOf(block))
})

test('what has no title or source stays without one, and an empty one stays empty', () => {
  const row = { type: 'tableRow' as const, content: [{ type: 'tableCell' as const, content: [words('3.1')] }] }
  const ask = { type: 'question' as const, attrs: { ask: '' }, content: [words('少雨')] }
  const without = bodyOf(
    { type: 'blockquote', content: [words('放水')] },
    { type: 'pullQuote' },
    { type: 'table', content: [row] },
    { type: 'note', content: [words('按')] },
    { type: 'keyPoints', content: [point('补水')] },
    { type: 'questions', content: [ask] },
  )
  expect(opened(without)).toEqual(without)
  const empty = bodyOf(
    { type: 'blockquote', attrs: { source: '' }, content: [words('放水')] },
    { type: 'pullQuote', attrs: { source: '' } },
    { type: 'table', attrs: { caption: '' }, content: [row] },
    { type: 'note', attrs: { label: '' }, content: [words('按')] },
    { type: 'keyPoints', attrs: { title: '' }, content: [point('补水')] },
    { type: 'questions', attrs: { title: '' }, content: [ask] },
    { type: 'factBox', attrs: { title: '' }, content: [words('一条河')] },
  )
  expect(opened(empty)).toEqual(empty)
})

test('a block of a later version, or with a part of one, travels through as it came', () => {
  const strange = [
    { type: 'chart', attrs: { rows: [1, 2] } },
    { type: 'paragraph', content: [{ type: 'text', text: '河', marks: [{ type: 'glow' }] }] },
    { type: 'factBox', attrs: { title: '' }, content: [{ type: 'chart' }] },
  ] as unknown as Block[]
  const editor = toEditor(bodyOf(...strange))
  expect(editor.content?.map((it) => it.type)).toEqual(['kept', 'kept', 'kept'])
  const node = Node.fromJSON(schema, editor)
  node.check()
  expect(fromEditor(node.toJSON())).toEqual(bodyOf(...strange))
})

test('an empty body stays empty, and empty paragraphs between words stay', () => {
  expect(opened(bodyOf())).toEqual(bodyOf())
  const body = bodyOf(words('一'), { type: 'paragraph' }, words('二'))
  expect(opened(body)).toEqual(body)
})

test('runs that the editor joins are cut again to what a document takes', () => {
  const long = '江'.repeat(15_000)
  const body = bodyOf({
    type: 'paragraph',
    content: [
      { type: 'text', text: long },
      { type: 'text', text: long },
    ],
  })
  const [block] = (opened(body) as StoryDocument).content
  expect(block?.type === 'paragraph' && block.content?.map((it) => (it.type === 'text' ? it.text.length : 0))).toEqual([20_000, 10_000])
})

test('the editor knows no block or mark that a document does not', () => {
  const blocks = Object.keys(schema.nodes).filter((it) => schema.nodes[it]?.isInGroup('block') && it !== 'kept')
  expect(blocks.map((it) => (it === 'tableBlock' ? 'table' : it)).sort()).toEqual(Object.keys(samples).sort())
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'emphasis', 'link', 'ruby', 'subscript', 'superscript'])
})
