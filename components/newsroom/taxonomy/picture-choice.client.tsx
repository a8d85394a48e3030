'use client'

import { useState } from 'react'
import { MediaPicker } from '#components/newsroom/media/media-picker.client'
import type { DeskMedia } from '#components/newsroom/media/types'
import { deskApi } from '#lib/links'

type Props = {
  label: string
  /** Address of a small rendition, empty when there is no picture. */
  thumb: string
  round?: boolean
  onChoose: (picture: DeskMedia | null) => void
}

/** The one picture of an author or a special, from the library. */
export function PictureChoice({ label, thumb, round = false, onChoose }: Props) {
  const [choosing, setChoosing] = useState(false)
  return (
    <fieldset className="mb-3">
      <legend className="mb-1 text-small text-soft">{label}</legend>
      <div className="flex items-center gap-3">
        {thumb ? (
          // biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut
          <img src={thumb} alt="" className={round ? 'size-16 rounded-full object-cover' : 'h-20 w-36 rounded-md bg-chosen object-cover'} />
        ) : null}
        <button type="button" className="knob text-small" onClick={() => setChoosing(true)}>
          {thumb ? '换一张' : '选择图片'}
        </button>
        {thumb ? (
          <button type="button" className="knob knob-quiet text-small" onClick={() => onChoose(null)}>
            移除
          </button>
        ) : null}
      </div>
      {choosing ? <MediaPicker kind="picture" library={deskApi.media} onChoose={onChoose} onClose={() => setChoosing(false)} /> : null}
    </fieldset>
  )
}
