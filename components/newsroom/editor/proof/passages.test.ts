import { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { passagesOf, placeOf } from '#components/newsroom/editor/proof/passages'
import { toEditor } from '#lib/story/carry'
import { documentSchema } from '#lib/story/document'
import { blankManuscript } from '#lib/story/manuscript'
import { storySchema } from '#lib/story/schema/story-schema'

const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const docOf = (...content: object[]) => Node.fromJSON(storySchema(), toEditor(documentSchema.parse({ type: 'doc', content })))
const { body: _, ...fields } = blankManuscript

const doc = docOf(
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '小标题' }] },
  { type: 'paragraph', content: [{ type: 'text', text: '第一行' }, { type: 'hardBreak' }, { type: 'text', text: '第二行' }] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [p('列表')] }] },
  { type: 'keyPoints', attrs: { title: '要点' }, content: [{ type: 'listItem', content: [p('一点')] }] },
  { type: 'pullQuote', attrs: { source: '某人' }, content: [{ type: 'text', text: '大字' }] },
  { type: 'table', attrs: { caption: '表' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [p('格')] }] }] },
  { type: 'picture', attrs: { media: 1, alt: '替代', caption: '说明', credit: '摄影' } },
  { type: 'timeline', attrs: { title: '年表', entries: [{ when: '2024年', what: '发生' }] } },
)

test('every passage with what it is to the story, in the order of the page', () => {
  expect(
    passagesOf(doc, fields)
      .filter((it) => it.text)
      .map((it) => `${it.kind} ${it.text}`),
  ).toEqual([
    ...['head 小标题', 'text 第一行\n第二行', 'text 列表', 'head 要点', 'echo 一点', 'echo 大字', 'caption 某人', 'head 表', 'caption 格'],
    ...['caption 替代', 'caption 说明', 'head 年表', 'echo 发生'],
  ])
})

test('an offset in a passage is a place in the document', () => {
  for (const { spot, text } of passagesOf(doc, fields)) {
    if (spot.in === 'text') expect(doc.textBetween(spot.at + 1, spot.at + 1 + text.length, null, '\n')).toBe(text)
  }
})

test('the fields around the text', () => {
  const picture = { media: 1, alt: '替代', caption: '说明', credit: '' }
  const places = passagesOf(doc, { ...fields, headline: '题', keyPoints: ['甲', '乙'], picture }).map((it) => it.place)
  expect(places.slice(0, 7)).toEqual(['kicker', 'headline', 'standfirst', 'point-0', 'point-1', 'picture-caption', 'picture-alt'])
})

test('a block is found again after others moved it, and not when it was changed', () => {
  const [first, second] = [docOf(p('甲'), p('乙')), docOf(p('丙'))]
  const moved = first.replace(0, 0, second.slice(0, second.content.size))
  const block = first.child(1)
  expect(placeOf(moved, { node: block, at: 3 })).toBe(6)
  expect(placeOf(docOf(p('甲'), p('乙')), { node: block, at: 3 })).toBeNull()
})
