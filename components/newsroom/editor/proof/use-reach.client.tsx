'use client'

import { useDesk } from '#components/newsroom/editor/desk.client'
import type { Marked } from '#components/newsroom/editor/proof/marked'
import { placeOf } from '#components/newsroom/editor/proof/passages'
import { useGoTo } from '#components/newsroom/editor/use-go-to.client'

/** Leads to a finding: its words are selected, wherever they stand, and brought into view. */
export function useReach(): (it: Marked) => void {
  const { editor } = useDesk()
  const go = useGoTo()
  return (it) => {
    const { spot } = it
    if (spot.in === 'field') {
      go({ field: spot.field })
      // The field has the focus by then.
      setTimeout(() => selectInField(it), 30)
      return
    }
    const at = editor && placeOf(editor.state.doc, spot)
    if (!editor || at === null) return
    const chain = editor.chain().focus(null, { scrollIntoView: false })
    if (spot.in === 'attribute') chain.setNodeSelection(at)
    else chain.setTextSelection({ from: at + 1 + it.from, to: at + 1 + it.to })
    chain.scrollIntoView().run()
  }
}

function selectInField({ text, from, to }: Marked): void {
  const field = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find((it) => it.value === text)
  field?.focus()
  field?.setSelectionRange(from, to)
}
