'use client'

import type { NodeViewProps } from '@tiptap/react'
import { AtomFrame } from '#components/newsroom/editor/blocks/atom-frame.client'

/** A block that this version of the paper does not know: it is shown as what it is, and kept as it came. */
export function KeptView({ node, ...frame }: NodeViewProps) {
  const type = String((node.attrs.block as { type?: unknown } | null)?.type ?? '')
  return (
    <AtomFrame {...frame} name="未知内容">
      <p className="cursor-grab border border-dashed border-edge p-3 text-small" data-drag-handle>
        <b>这一版编辑器不认识的内容</b>
        <span className="ml-2 text-soft">（{type}）它会原样留着，但要升级后才能保存这篇稿件；也可以把它删去。</span>
      </p>
    </AtomFrame>
  )
}
