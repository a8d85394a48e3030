import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, type Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { Finding, found, seek } from '#components/newsroom/editor/find/finding'
import { goOn, replaceAll } from '#components/newsroom/editor/find/replacing'
import { storyAtoms, storyWords } from '#lib/story/schema/story-schema'

const schema = getSchema([...storyWords, ...storyAtoms])

/** As much of a view as finding needs; `composing` as if an input method were at work. */
function viewOf(...lines: string[]) {
  const view = { composing: false, isDestroyed: false, domAtPos: () => ({ node: { parentElement: null } }) } as unknown as EditorView & {
    composing: boolean
  }
  const make = Finding.config.addProseMirrorPlugins as unknown as (this: unknown) => Plugin[]
  vi(globalThis)
  const doc = Node.fromJSON(schema, {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  })
  let state = EditorState.create({ schema, doc, plugins: [...make.call({ editor: { view } }), history()] })
  Object.assign(view, { dispatch: (tr: Parameters<EditorState['apply']>[0]) => (state = state.apply(tr)) })
  Object.defineProperty(view, 'state', { get: () => state })
  return view
}
const vi = (scope: object) => Object.assign(scope, { Element: class {} })

const shown = (view: EditorView) => found(view.state).places.map(({ from, to }) => view.state.doc.textBetween(from, to))

test('what is found is counted and follows every change', () => {
  const view = viewOf('米价与ＧＤＰ', 'gdp 与米', '江')
  seek(view, { words: 'GDP', exact: false })
  expect(shown(view)).toEqual(['ＧＤＰ', 'gdp'])
  view.dispatch(view.state.tr.insertText('gdp', view.state.doc.content.size - 1))
  expect(shown(view)).toEqual(['ＧＤＰ', 'gdp', 'gdp'])
  view.dispatch(view.state.tr.delete(1, 5))
  expect(shown(view)).toEqual(['gdp', 'gdp'])
  view.dispatch(view.state.tr.insertText('g', 1).insertText('x', 4))
  expect(shown(view)).toEqual(['gＤＰ', 'gdp', 'gdp'])
  seek(view, { words: '', exact: false })
  expect(shown(view)).toEqual([])
})

test('while somebody composes nothing is looked for, only moved', () => {
  const view = viewOf('甲乙', '甲')
  seek(view, { words: '甲', exact: true })
  view.composing = true
  view.dispatch(view.state.tr.insertText('甲', 3))
  expect(shown(view)).toEqual(['甲', '甲'])
  view.composing = false
  view.dispatch(view.state.tr.insertText('丙', 1))
  expect(shown(view)).toEqual(['甲', '甲', '甲'])
})

test('all are replaced as one step, and one undo brings all back', () => {
  const view = viewOf('江江江', '江水')
  seek(view, { words: '江', exact: true })
  goOn(view, 1)
  expect(found(view.state).current).toBe(0)
  goOn(view, -1)
  expect(found(view.state).current).toBe(3)
  expect(replaceAll(view, '大河')).toBe(4)
  expect(view.state.doc.textContent).toBe('大河大河大河大河水')
  undo(view.state, view.dispatch)
  expect(view.state.doc.textContent).toBe('江江江江水')
  seek(view, { words: '没有', exact: true })
  expect(replaceAll(view, 'x')).toBe(0)
})
