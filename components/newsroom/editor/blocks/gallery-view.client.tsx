'use client'

import type { NodeViewProps } from '@tiptap/react'
import { useState } from 'react'
import { AtomFrame, AtomTool } from '#components/newsroom/editor/blocks/atom-frame.client'
import { BlockField } from '#components/newsroom/editor/blocks/block-field.client'
import { DeskImage } from '#components/newsroom/editor/blocks/desk-image.client'
import { swapped } from '#components/newsroom/editor/blocks/swapped'
import { PictureFields } from '#components/newsroom/editor/picture-fields.client'
import { PicturePicker } from '#components/newsroom/editor/picture-picker.client'
import type { BlockOf } from '#lib/story/document'

const MOST = 60

/** 图集: its pictures one below the other, each with its words. */
export function GalleryView({ node, updateAttributes, deleteNode, ...frame }: NodeViewProps) {
  const { title, pictures } = node.attrs as BlockOf<'gallery'>['attrs']
  const [choosing, setChoosing] = useState(false)
  const put = (next: typeof pictures) => updateAttributes({ pictures: next })
  return (
    <AtomFrame
      {...frame}
      deleteNode={deleteNode}
      name="图集"
      tools={
        <span className="mr-auto">
          <AtomTool disabled={pictures.length >= MOST} onClick={() => setChoosing(true)}>
            ＋ 加一张
          </AtomTool>
        </span>
      }
    >
      <BlockField
        bare
        label="图集标题"
        hint="图集标题（可留空）"
        value={title}
        at={{ node, path: ['title'] }}
        onChange={(it) => updateAttributes({ title: it })}
        className="mb-4 text-story font-bold"
      />
      <ol className="grid gap-y-6">
        {pictures.map((picture, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand twice, so its place is its name
          <li key={i} className="grid items-start gap-x-4 gap-y-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
            <div>
              <DeskImage media={picture.media} alt={picture.alt} className="max-h-48" />
              <div className="mt-1 flex items-center text-small">
                <b className="mr-auto text-note text-accent tabular-nums">
                  {i + 1}/{pictures.length}
                </b>
                <AtomTool label={`第 ${i + 1} 张上移`} disabled={i === 0} onClick={() => put(swapped(pictures, i, i - 1))}>
                  ↑
                </AtomTool>
                <AtomTool
                  label={`第 ${i + 1} 张下移`}
                  disabled={i === pictures.length - 1}
                  onClick={() => put(swapped(pictures, i, i + 1))}
                >
                  ↓
                </AtomTool>
                <AtomTool
                  label={`去掉第 ${i + 1} 张`}
                  onClick={() => (pictures.length === 1 ? deleteNode() : put(pictures.filter((_, at) => at !== i)))}
                >
                  ✕
                </AtomTool>
              </div>
            </div>
            <PictureFields
              media={picture.media}
              at={(name) => ({ node, path: ['pictures', i, name] })}
              words={picture}
              onChange={(words) => put(pictures.map((it, at) => (at === i ? { ...it, ...words } : it)))}
            />
          </li>
        ))}
      </ol>
      {choosing ? (
        <PicturePicker
          onClose={() => setChoosing(false)}
          onChoose={({ id, alt, caption, credit }) => put([...pictures, { media: id, alt, caption, credit }])}
        />
      ) : null}
    </AtomFrame>
  )
}
