'use client'

import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react'
import { ways } from '#components/newsroom/media/focus-handle.client'
import { FramedPicture } from '#components/newsroom/media/framed-picture.client'
import type { DeskFile } from '#components/newsroom/media/types'
import { type Frame, frameName, heightIn, type Rectangle, withinPicture } from '#lib/media/crops'

type Props = {
  file: DeskFile
  frame: Frame
  rectangle: Rectangle
  /** Whether an editor has set it; else it is what the focal point makes of it. */
  isSet: boolean
  fixed: boolean
  onChange: (rectangle: Rectangle) => void
}

/** How far an arrow key moves, and by how much it sizes, as a share of the picture. */
const STEP = 0.01
const SIZE_STEP = 0.02
const CORNERS = ['top-0 left-0', 'top-0 right-0', 'bottom-0 left-0', 'bottom-0 right-0']

type Drag = { from: Rectangle; x: number; y: number; corner: number | null }

/** The picture with the crop of one frame on it: moved and sized by pointer and by keyboard, its ratio always that of the frame. */
export function CropFrame({ file, frame, rectangle, isSet, fixed, onChange }: Props) {
  const outline = useRef<HTMLButtonElement>(null)
  const drag = useRef<Drag | null>(null)
  const { x, y, width } = rectangle
  const height = heightIn(frame, width, file)

  // The page's policy takes no styles from the server; set by script they are fine.
  useLayoutEffect(() => {
    if (!outline.current) return
    const { style } = outline.current
    style.left = `${x * 100}%`
    style.top = `${y * 100}%`
    style.width = `${width * 100}%`
    style.height = `${height * 100}%`
  }, [x, y, width, height])

  /** About its middle, so that what it shows stays what it shows. */
  const sized = (by: number) => {
    const wide = width + by
    const high = heightIn(frame, wide, file)
    return { x: x - by / 2, y: y - (high - height) / 2, width: wide }
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || fixed) return
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    const [right, down] = way
    const next = event.shiftKey ? sized((right + down) * SIZE_STEP) : { x: x + right * STEP, y: y + down * STEP, width }
    onChange(withinPicture(frame, next, file))
  }

  function take(event: PointerEvent<HTMLElement>) {
    if (fixed) return
    const { target } = event
    const corner = target instanceof HTMLElement ? target.dataset['corner'] : undefined
    if (!outline.current?.contains(target as Node)) return
    event.preventDefault()
    outline.current.focus()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { from: rectangle, x: event.clientX, y: event.clientY, corner: corner === undefined ? null : Number(corner) }
  }

  function move(event: PointerEvent<HTMLElement>) {
    const held = drag.current
    if (!held) return
    const box = event.currentTarget.getBoundingClientRect()
    const [right, down] = [(event.clientX - held.x) / box.width, (event.clientY - held.y) / box.height]
    const { from, corner } = held
    if (corner === null) return onChange(withinPicture(frame, { ...from, x: from.x + right, y: from.y + down }, file))
    const [isLeft, isTop] = [corner % 2 === 0, corner < 2]
    const wide = withinPicture(frame, { ...from, width: from.width + (isLeft ? -right : right) }, file).width
    const foot = heightIn(frame, from.width, file) - heightIn(frame, wide, file)
    // The opposite corner stays where it is.
    const next = { x: isLeft ? from.x + from.width - wide : from.x, y: isTop ? from.y + foot : from.y, width: wide }
    onChange(withinPicture(frame, next, file))
  }

  const percent = (share: number) => `${Math.round(share * 100)}%`
  return (
    <FramedPicture
      file={file}
      cursor=""
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null
      }}
    >
      <button
        ref={outline}
        type="button"
        disabled={fixed}
        aria-label={`${frameName(frame)} 的裁切框：从左 ${percent(x)}，从上 ${percent(y)}，宽 ${percent(width)}${isSet ? '' : '，按焦点'}。方向键移动，Shift 加方向键改大小`}
        className={`crop-frame ${fixed ? '' : 'cursor-move'} ${isSet ? '' : 'border-dashed'}`}
        onKeyDown={press}
      >
        {fixed
          ? null
          : CORNERS.map((place, corner) => (
              <span
                key={place}
                aria-hidden
                data-corner={corner}
                className={`crop-corner ${place} ${corner === 0 || corner === 3 ? 'cursor-nwse-resize' : 'cursor-nesw-resize'}`}
              />
            ))}
      </button>
    </FramedPicture>
  )
}
