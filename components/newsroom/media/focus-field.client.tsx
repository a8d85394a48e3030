'use client'

import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react'
import type { DeskFile } from '#components/newsroom/media/types'
import { FOCUS_STEP } from '#lib/media/focus'

type Props = { file: DeskFile; x: number; y: number; fixed: boolean; onChange: (x: number, y: number) => void }

const frames = [
  ['16:9', 'aspect-video'],
  ['3:2', 'aspect-[3/2]'],
  ['1:1', 'aspect-square'],
] as const

const ways: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
const within = (percent: number) => Math.max(0, Math.min(100, Math.round(percent / FOCUS_STEP) * FOCUS_STEP))

/** What of a picture must stay in sight, and how each frame of the paper cuts it then. */
export function FocusField({ file, x, y, fixed, onChange }: Props) {
  const picture = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLButtonElement>(null)
  const previews = useRef<HTMLUListElement>(null)

  // The page's policy takes no styles from the server; set by script they are fine.
  useLayoutEffect(() => {
    if (handle.current) {
      handle.current.style.left = `${x}%`
      handle.current.style.top = `${y}%`
    }
    for (const image of previews.current?.querySelectorAll('img') ?? []) image.style.objectPosition = `${x}% ${y}%`
  }, [x, y])

  function point(event: PointerEvent) {
    const box = picture.current?.getBoundingClientRect()
    if (!box || fixed || (event.type === 'pointermove' && event.buttons !== 1)) return
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
    <section aria-label="焦点与裁切">
      <div
        ref={picture}
        className={`relative mx-auto w-fit touch-none select-none ${fixed ? '' : 'cursor-crosshair'}`}
        onPointerDown={point}
        onPointerMove={point}
      >
        {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut */}
        <img
          src={file.src}
          alt={file.alt || file.name}
          width={file.width}
          height={file.height}
          draggable={false}
          className="h-auto max-h-[60dvh] w-auto max-w-full bg-chosen"
        />
        <button
          ref={handle}
          type="button"
          disabled={fixed}
          aria-label={`焦点：从左 ${x}%，从上 ${y}%。用方向键移动`}
          className="focus-point"
          onKeyDown={press}
        />
      </div>
      <p className="py-2 text-small text-soft">
        {fixed ? '焦点是裁切时必须留下的地方。' : '点一下图片，或用方向键移动圆圈：裁切时这里必须留下。'}
      </p>
      <ul ref={previews} className="grid grid-cols-3 items-start gap-3">
        {frames.map(([name, shape]) => (
          <li key={name}>
            {/* biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut */}
            <img src={file.thumb} alt={`按 ${name} 裁切的样子`} className={`w-full bg-chosen object-cover ${shape}`} />
            <span className="text-note text-soft">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
