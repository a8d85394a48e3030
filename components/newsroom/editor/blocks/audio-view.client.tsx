'use client'

import type { NodeViewProps } from '@tiptap/react'
import { useState } from 'react'
import { AtomFrame, AtomTool } from '#components/newsroom/editor/blocks/atom-frame.client'
import { BlockField } from '#components/newsroom/editor/blocks/block-field.client'
import { LicenceField } from '#components/newsroom/editor/licence-field.client'
import { RecordingPicker } from '#components/newsroom/editor/recording-picker.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { BlockOf } from '#lib/story/document'

export const TRANSCRIPT = 50_000

/** 音频 as it is printed, its words in fields. */
export function AudioView({ node, updateAttributes, ...frame }: NodeViewProps) {
  const { media, title, transcript } = node.attrs as BlockOf<'audio'>['attrs']
  const file = useShelf().recordings[media]
  const [choosing, setChoosing] = useState(false)
  return (
    <AtomFrame {...frame} name="音频" tools={<AtomTool onClick={() => setChoosing(true)}>换一段</AtomTool>}>
      <div className="border-t-2 border-ink pt-3">
        <p className="mb-2 flex items-baseline gap-3" data-drag-handle>
          <span className="shrink-0 cursor-grab text-note font-bold text-accent">音频</span>
          <BlockField
            bare
            label="音频标题"
            hint="音频标题"
            value={title}
            at={{ node, path: ['title'] }}
            onChange={(it) => updateAttributes({ title: it })}
            className="font-bold"
          />
        </p>
        {file ? (
          // biome-ignore lint/a11y/useMediaCaption: what is said stands below as text
          <audio controls preload="none" src={file.src} className="mb-2 w-full" />
        ) : (
          <p className="mb-2 bg-chosen py-4 text-center text-small text-soft">媒资库里没有编号 {media} 的音频</p>
        )}
        <BlockField
          label="文字稿"
          hint="录音里说了什么，给听不见的读者"
          lines={3}
          max={TRANSCRIPT}
          value={transcript}
          at={{ node, path: ['transcript'] }}
          onChange={(it) => updateAttributes({ transcript: it })}
        />
        <LicenceField media={media} />
      </div>
      {choosing ? (
        <RecordingPicker kind="audio" onClose={() => setChoosing(false)} onChoose={(it) => updateAttributes({ media: it.id })} />
      ) : null}
    </AtomFrame>
  )
}
