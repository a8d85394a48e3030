'use client'

import { useLayoutEffect, useRef } from 'react'
import type { DeskFile } from '#components/newsroom/media/types'
import { type Frame, frameName, heightIn, type Rectangle } from '#lib/media/crops'

const shapes: Record<Frame, string> = {
  '16/9': 'aspect-video',
  '3/2': 'aspect-[3/2]',
  '1/1': 'aspect-square',
  '5/2': 'aspect-[5/2]',
  '40/21': 'aspect-[40/21]',
}
/** Where the paper prints a picture so. */
const places: Record<Frame, string> = {
  '16/9': '题图、头条',
  '3/2': '列表',
  '1/1': '头像',
  '5/2': '首页图集',
  '40/21': '分享卡片',
}

type Props = {
  file: DeskFile
  frame: Frame
  rectangle: Rectangle
  isSet: boolean
  isChosen: boolean
  fixed: boolean
  onChoose: () => void
  onClear: () => void
}

/** How one frame of the paper shows the picture; chosen, its crop is on the picture above. */
export function FramePreview({ file, frame, rectangle, isSet, isChosen, fixed, onChoose, onClear }: Props) {
  const image = useRef<HTMLImageElement>(null)
  const { x, y, width } = rectangle
  const height = heightIn(frame, width, file)

  // The page's policy takes no styles from the server; set by script they are fine.
  useLayoutEffect(() => {
    if (!image.current) return
    const { style } = image.current
    style.width = `${100 / width}%`
    style.height = `${100 / height}%`
    style.left = `${(-x / width) * 100}%`
    style.top = `${(-y / height) * 100}%`
  }, [x, y, width, height])

  return (
    <li>
      <label className="block text-small">
        <span
          className={`relative block overflow-hidden bg-chosen ${shapes[frame]} ${isChosen ? 'outline-2 outline-offset-2 outline-ink' : ''}`}
        >
          {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut */}
          <img ref={image} src={file.src} alt="" draggable={false} className="absolute max-w-none" />
        </span>
        <span className="mt-1.5 flex items-center gap-2">
          <input type="radio" name="framing" checked={isChosen} onChange={onChoose} />
          <span className="tabular-nums">{frameName(frame)}</span>
          <span className="truncate text-soft">{places[frame]}</span>
        </span>
      </label>
      <span className="flex min-h-7 items-center gap-2 pl-[21px] text-note">
        {isSet ? '■ 单独裁切' : <span className="text-soft">○ 按焦点</span>}
        {isSet && !fixed ? (
          <button type="button" className="min-h-7 underline" onClick={onClear} aria-label={`${frameName(frame)} 改回按焦点`}>
            按焦点
          </button>
        ) : null}
      </span>
    </li>
  )
}
