'use client'

import type { NodeViewProps } from '@tiptap/react'
import { useState } from 'react'
import { AtomFrame, AtomTool } from '#components/newsroom/editor/blocks/atom-frame.client'
import { BlockField } from '#components/newsroom/editor/blocks/block-field.client'
import { type EmbedAttrs, EmbedDialog } from '#components/newsroom/editor/blocks/embed-dialog.client'
import { providerNames } from '#lib/story/providers'

/** 外部内容: the card that readers get. It asks nothing of the other site here either. */
export function EmbedView({ node, updateAttributes, ...frame }: NodeViewProps) {
  const attrs = node.attrs as EmbedAttrs
  const [changing, setChanging] = useState(false)
  return (
    <AtomFrame {...frame} name="外部内容" tools={<AtomTool onClick={() => setChanging(true)}>改地址</AtomTool>}>
      <div className="border-y border-hair py-4">
        <p className="cursor-grab text-small font-semibold text-accent" data-drag-handle>
          {providerNames[attrs.provider]}
        </p>
        <BlockField
          bare
          label="外部内容的标题"
          hint="标题，印在卡片上"
          value={attrs.title}
          at={{ node, path: ['title'] }}
          onChange={(title) => updateAttributes({ title })}
          className="my-1.5 text-story font-semibold"
        />
        <p className="text-small break-all text-soft">{attrs.href}</p>
      </div>
      {changing ? <EmbedDialog first={attrs} onClose={() => setChanging(false)} onChoose={updateAttributes} /> : null}
    </AtomFrame>
  )
}
