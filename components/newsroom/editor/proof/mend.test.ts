import { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { mendBody, mendField } from '#components/newsroom/editor/proof/mend'
import { passagesOf } from '#components/newsroom/editor/proof/passages'
import { safeFixes } from '#lib/chinese/proof/safe-fixes'
import { fromEditor, toEditor } from '#lib/story/carry'
import { documentSchema } from '#lib/story/document'
import { blankManuscript } from '#lib/story/manuscript'
import { storySchema } from '#lib/story/schema/story-schema'

const { body: _, ...fields } = blankManuscript
const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

function mended(...content: object[]) {
  const doc = Node.fromJSON(storySchema(), toEditor(documentSchema.parse({ type: 'doc', content })))
  const { tr } = EditorState.create({ doc })
  for (const it of passagesOf(doc, fields).reverse()) {
    const after = safeFixes(it.text, it.kind)
    if (it.spot.in !== 'field' && after !== it.text) mendBody(tr, it.spot, it.text, after)
  }
  return fromEditor(tr.doc.toJSON()).content
}

test('blocks are mended from the last to the first, in one transaction', () => {
  expect(mended(p('甲,乙。 丙'), p('丁'), p('在 11 月,戊'))).toEqual([p('甲，乙。丙'), p('丁'), p('在11月，戊')])
})

test('links, emphasis and line breaks stay where they are', () => {
  const link = { type: 'link', attrs: { href: 'https://eddiba.example/' } }
  const content = [
    { type: 'text', text: '他说,' },
    { type: 'text', text: '(见此处)', marks: [link] },
    { type: 'hardBreak' },
    { type: 'text', text: '完 。', marks: [{ type: 'bold' }] },
  ]
  expect(mended({ type: 'paragraph', content })).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '他说，' },
        { type: 'text', text: '（见此处）', marks: [link] },
        { type: 'hardBreak' },
        { type: 'text', text: '完。', marks: [{ type: 'bold' }] },
      ],
    },
  ])
})

test('the captions of a gallery are mended one after the other', () => {
  const picture = (caption: string) => ({ media: 1, alt: '替代,文字', caption, credit: '' })
  const [gallery] = mended({ type: 'gallery', attrs: { title: '图集', pictures: [picture('甲,乙'), picture('丙,丁')] } })
  expect(gallery).toMatchObject({ attrs: { pictures: [{ caption: '甲，乙', alt: '替代，文字' }, { caption: '丙，丁' }] } })
})

test('a paragraph that nothing is left of goes, unless it is the only one', () => {
  const doc = (...content: object[]) => Node.fromJSON(storySchema(), toEditor(documentSchema.parse({ type: 'doc', content })))
  const without = (it: Node, at: number) => {
    const { tr } = EditorState.create({ doc: it })
    mendBody(tr, { in: 'text', node: it.child(at), at: at === 0 ? 0 : it.child(0).nodeSize }, it.child(at).textContent, '')
    return tr.doc.childCount
  }
  expect(without(doc(p('甲'), p('乙')), 1)).toBe(1)
  expect(without(doc(p('甲')), 0)).toBe(1)
})

test('fields', () => {
  const picture = { media: 1, alt: '', caption: '旧', credit: '' }
  expect(mendField(fields, { in: 'field', field: 'headline' }, '新')).toEqual({ headline: '新' })
  expect(mendField({ ...fields, keyPoints: ['甲', '乙'] }, { in: 'field', field: 'keyPoints', index: 1 }, '丙')).toEqual({
    keyPoints: ['甲', '丙'],
  })
  expect(mendField({ ...fields, picture }, { in: 'field', field: 'picture', key: 'caption' }, '新')).toEqual({
    picture: { ...picture, caption: '新' },
  })
})
