import { Schema } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { anchorOf, placesOf } from '#components/newsroom/editor/notes/note-places'

const { nodes, topNodeType } = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    list: { group: 'block', content: 'entry+' },
    entry: { content: 'paragraph+' },
    picture: { group: 'block', atom: true },
    hardBreak: { group: 'inline', inline: true },
    text: { group: 'inline' },
  },
})
const p = (text: string) => nodes.paragraph.create(null, text ? nodes.paragraph.schema.text(text) : [])
const list = (...texts: string[]) =>
  nodes.list.create(
    null,
    texts.map((it) => nodes.entry.create(null, p(it))),
  )
const doc = (...blocks: ReturnType<typeof p>[]) => topNodeType.create(null, blocks)

/** The words between two positions. */
const words = (it: ReturnType<typeof doc>, { from, to }: { from: number; to: number }) => it.textBetween(from, to, '\n')
const positionOf = (it: ReturnType<typeof doc>, wanted: string) => {
  let found = 0
  it.descendants((node, pos) => {
    const at = node.isText ? (node.text ?? '').indexOf(wanted) : -1
    if (at >= 0) found = pos + at
  })
  return { from: found, to: found + wanted.length }
}

test('words that are noted are found again after text was written around them', () => {
  const before = doc(p('第一段。'), p('水位两米三，为七年来最低。'))
  const { from, to } = positionOf(before, '两米三')
  const anchor = anchorOf(before, from, to)
  expect(anchor).toMatchObject({ block: 1, from: 2, quote: '两米三' })
  const after = doc(p('新的开头。'), p('第一段。'), p('昨天水位两米三，为七年来最低。'))
  const [place] = anchor ? placesOf(after, [{ id: 7, anchor }]) : []
  expect(place && words(after, place)).toBe('两米三')
})

test('words in a list and behind a picture keep their place', () => {
  const it = doc(nodes.picture.create(), list('湄公河', '澜沧江开闸'), p('澜沧江'))
  const { from, to } = positionOf(it, '江开')
  const anchor = anchorOf(it, from, to)
  const [place] = anchor ? placesOf(it, [{ id: 1, anchor }]) : []
  expect(place).toEqual({ id: 1, from, to })
})

test('words that are gone have no place, and a selection without words has no anchor', () => {
  const it = doc(p('水位两米三。'), p(''), p('第三段。'))
  const { from, to } = positionOf(it, '两米三')
  const anchor = anchorOf(it, from, to)
  expect(anchor && placesOf(doc(p('水位未知。')), [{ id: 1, anchor }])).toEqual([])
  expect(anchorOf(it, 3, 3)).toBeNull()
})

test('a selection over several blocks is noted as far as the first goes', () => {
  const it = doc(p('第一段。'), p('第二段。'))
  expect(anchorOf(it, 3, it.content.size - 1)?.quote).toBe('段。')
})
