'use client'

import { useEditorState } from '@tiptap/react'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { countHan, countWords } from '#lib/chinese/count'
import { figure } from '#lib/figure'

/** How long the text is, or what is selected of it: Han characters, and each Latin word or number as one. */
export function Counter({ className = '' }: { className?: string }) {
  const { editor, checks } = useDesk()
  const selected = useEditorState({
    editor,
    selector: ({ editor: it }) => {
      if (!it || it.state.selection.empty) return null
      const { from, to } = it.state.selection
      const text = it.state.doc.textBetween(from, to, '\n', '\n')
      return { han: countHan(text), words: countWords(text) }
    },
  })
  const { han, words } = selected ?? { han: checks.han, words: checks.latin }
  return (
    <span
      className={`text-small whitespace-nowrap text-soft tabular-nums ${className}`}
      title={`汉字 ${figure(han)}，词和数字 ${figure(words)}`}
    >
      {selected ? '选中 ' : ''}
      {figure(han + words)} 字{words > 0 ? `（汉字 ${figure(han)}，词 ${figure(words)}）` : ''}
      {selected ? '' : ` · 约 ${checks.minutes} 分钟`}
    </span>
  )
}
