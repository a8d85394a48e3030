'use client'

import type { NodeViewProps } from '@tiptap/react'
import { useState } from 'react'
import { AtomFrame, AtomTool } from '#components/newsroom/editor/blocks/atom-frame.client'
import { DeskImage } from '#components/newsroom/editor/blocks/desk-image.client'
import { PictureFields } from '#components/newsroom/editor/picture-fields.client'
import { PicturePicker } from '#components/newsroom/editor/picture-picker.client'
import type { BlockOf } from '#lib/story/document'

/** 图片 */
export function PictureView({ node, updateAttributes, ...frame }: NodeViewProps) {
  const { media, alt, caption, credit, width } = node.attrs as BlockOf<'picture'>['attrs']
  const [choosing, setChoosing] = useState(false)
  return (
    <AtomFrame
      {...frame}
      name="图片"
      tools={
        <>
          <label className="mr-auto flex min-h-7 items-center gap-1.5 text-soft">
            <input
              type="checkbox"
              className="size-6"
              checked={width === 'wide'}
              onChange={(event) => updateAttributes({ width: event.target.checked ? 'wide' : 'column' })}
            />
            放宽到正文两侧
          </label>
          <AtomTool onClick={() => setChoosing(true)}>换一张</AtomTool>
        </>
      }
    >
      <DeskImage media={media} alt={alt} />
      <PictureFields media={media} at={(name) => ({ node, path: [name] })} words={{ alt, caption, credit }} onChange={updateAttributes} />
      {choosing ? (
        <PicturePicker
          onClose={() => setChoosing(false)}
          onChoose={(it) => updateAttributes({ media: it.id, alt: it.alt, caption: it.caption || caption, credit: it.credit })}
        />
      ) : null}
    </AtomFrame>
  )
}
