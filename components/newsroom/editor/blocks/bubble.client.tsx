'use client'

import { type Editor, isTextSelection } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu, type BubbleMenuProps } from '@tiptap/react/menus'
import { toggleTurn } from '#components/newsroom/editor/blocks/turn-into'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { selectedTerm } from '#components/newsroom/editor/proof/selected-term'
import { Tool } from '#components/newsroom/editor/tool.client'
import { may } from '#lib/permissions'

// Made once: new ones would be told to the editor by a transaction each time.
const options: NonNullable<BubbleMenuProps['options']> = { placement: 'top', offset: 8, shift: { padding: 8 } }
const shouldShow: NonNullable<BubbleMenuProps['shouldShow']> = ({ state, view, from, to }) =>
  !view.composing &&
  view.hasFocus() &&
  isTextSelection(state.selection) &&
  state.selection.$from.parent.type.spec.marks !== '' &&
  state.doc.textBetween(from, to).trim() !== ''

/** What can be done with the words that are selected, right above them. */
export function Bubble({ editor }: { editor: Editor }) {
  const on = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      h2: it.isActive('heading', { level: 2 }),
      bold: it.isActive('bold'),
      emphasis: it.isActive('emphasis'),
      link: it.isActive('link'),
      ruby: it.isActive('ruby'),
      superscript: it.isActive('superscript'),
      subscript: it.isActive('subscript'),
      isTerm: selectedTerm(it) !== '',
    }),
  })
  const mayTell = may(useDesk().me.role, 'terms.edit')
  const run = () => editor.chain().focus()
  const ask = (what: 'link' | 'ruby' | 'term') => editor.storage.blockDesk.asked.set(what)
  const heading = () => {
    const tr = toggleTurn(editor.state, 'heading2')
    if (tr) editor.view.dispatch(tr)
    editor.commands.focus()
  }
  return (
    <BubbleMenu editor={editor} updateDelay={150} options={options} shouldShow={shouldShow} className="z-20">
      <div role="toolbar" aria-label="选中文字的格式" className="flex gap-0.5 rounded-lg border border-hair bg-panel p-1 shadow-xl">
        <Tool name={<b>粗</b>} hint="加粗" on={on.bold} onClick={() => run().toggleBold().run()} />
        <Tool
          name={<em className="not-italic [text-emphasis-position:under_right] [text-emphasis:filled_dot]">着重</em>}
          hint="着重号"
          on={on.emphasis}
          onClick={() => run().toggleMark('emphasis').run()}
        />
        <Tool name="链接" hint="链接" on={on.link} onClick={() => ask('link')} />
        <Tool name="小标题" hint="小标题" on={on.h2} onClick={heading} />
        <Tool name="注音" hint="注音" on={on.ruby} onClick={() => ask('ruby')} />
        {mayTell && on.isTerm ? <Tool name="术语" hint="加入术语表" onClick={() => ask('term')} /> : null}
        <Tool name="x²" hint="上标" on={on.superscript} onClick={() => run().unsetMark('subscript').toggleMark('superscript').run()} />
        <Tool name="x₂" hint="下标" on={on.subscript} onClick={() => run().unsetMark('superscript').toggleMark('subscript').run()} />
      </div>
    </BubbleMenu>
  )
}
