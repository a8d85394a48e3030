'use client'

import { useState } from 'react'
import { PictureFields } from '#components/newsroom/editor/picture-fields.client'
import { PicturePicker } from '#components/newsroom/editor/picture-picker.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { Fields } from '#components/newsroom/editor/types'

type Props = { picture: Fields['picture']; onChange: (picture: Fields['picture']) => void }

/** The picture a story leads with, on its page and on every card. */
export function LeadPicture({ picture, onChange }: Props) {
  const { pictures } = useShelf()
  const [choosing, setChoosing] = useState(false)
  const file = picture ? pictures[picture.media] : undefined
  return (
    <>
      {file ? (
        // biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut
        <img src={file.thumb} alt={picture?.alt ?? ''} className="mb-2 aspect-[3/2] w-full rounded-md bg-chosen object-cover" />
      ) : null}
      {picture && !file ? <p className="mb-2 text-small text-accent">媒资库里没有编号 {picture.media} 的图片</p> : null}
      {picture ? (
        <PictureFields
          media={picture.media}
          at={(key) => ({ in: 'field', field: 'picture', key })}
          words={picture}
          onChange={(words) => onChange({ ...picture, ...words })}
        />
      ) : null}
      <div className="mt-2 flex gap-2">
        <button type="button" className="knob text-small" onClick={() => setChoosing(true)}>
          {picture ? '换一张' : '选择图片'}
        </button>
        {picture ? (
          <button type="button" className="knob knob-quiet text-small" onClick={() => onChange(null)}>
            移除
          </button>
        ) : null}
      </div>
      {choosing ? (
        <PicturePicker
          onClose={() => setChoosing(false)}
          onChoose={({ id, alt, caption, credit }) => onChange({ media: id, alt, caption, credit: credit.slice(0, 200) })}
        />
      ) : null}
    </>
  )
}
