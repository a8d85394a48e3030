'use client'

import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react'
import { FramedPicture } from '#components/newsroom/media/framed-picture.client'
import type { DeskFile } from '#components/newsroom/media/types'
import { FOCUS_STEP } from '#lib/media/focus'

type Props = { file: DeskFile; x: number; y: number; fixed: boolean; onChange: (x: number, y: number) => void }

export const ways: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const within = (percent: number) => Math.max(0, Math.min(100, Math.round(percent / FOCUS_STEP) * FOCUS_STEP))

/** The picture with its focal point on it, moved by pointer or arrow keys in the steps that pages know. */
export function FocusHandle({ file, x, y, fixed, onChange }: Props) {
  const handle = useRef<HTMLButtonElement>(null)

  // The page's policy takes no styles from the server; set by script they are fine.
  useLayoutEffect(() => {
    if (!handle.current) return
    handle.current.style.left = `${x}%`
    handle.current.style.top = `${y}%`
  }, [x, y])

  function point(event: PointerEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    if (fixed || (event.type === 'pointermove' && event.buttons !== 1)) return
    onChange(within(((event.clientX - box.left) / box.width) * 100), within(((event.clientY - box.top) / box.height) * 100))
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || fixed) return
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    onChange(within(x + way[0] * FOCUS_STEP), within(y + way[1] * FOCUS_STEP))
  }

  return (
    <FramedPicture file={file} cursor={fixed ? '' : 'cursor-crosshair'} onPointerDown={point} onPointerMove={point}>
      <button
        ref={handle}
        type="button"
        disabled={fixed}
        aria-label={`焦点：从左 ${x}%，从上 ${y}%。用方向键移动`}
        className="focus-point"
        onKeyDown={press}
      />
    </FramedPicture>
  )
}
