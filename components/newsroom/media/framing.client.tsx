'use client'

import { useState } from 'react'
import { CropFrame } from '#components/newsroom/media/crop-frame.client'
import { FocusHandle } from '#components/newsroom/media/focus-handle.client'
import { FramePreview } from '#components/newsroom/media/frame-preview.client'
import type { DeskFile } from '#components/newsroom/media/types'
import { type Frame, focusedRectangle, frames, type Rectangle } from '#lib/media/crops'

/** What of a picture must stay in sight, and what single frames show instead. */
export type FramingOf = { focusX: number; focusY: number; crops: Partial<Record<Frame, Rectangle>> }

type Props = { file: DeskFile; framing: FramingOf; fixed: boolean; onChange: (framing: Partial<FramingOf>) => void }

const hints = {
  focus: '点一下图片，或用方向键移动圆圈：没有单独裁切的画幅，都会留住这里。',
  crop: '拖动方框，拖四角改大小；键盘用方向键移动，Shift 加方向键改大小。',
  fixed: '焦点是裁切时必须留下的地方；有的画幅可以单独裁切。',
}

/** 焦点与裁切: the picture with the focal point or the crop of one frame on it, and how every frame of the paper shows it then. */
export function Framing({ file, framing, fixed, onChange }: Props) {
  const { focusX, focusY, crops } = framing
  const [chosen, setChosen] = useState<Frame | 'focus'>('focus')
  const shownIn = (frame: Frame) => crops[frame] ?? focusedRectangle(frame, file, framing)

  function crop(frame: Frame, rectangle: Rectangle | null) {
    const { [frame]: _, ...others } = crops
    onChange({ crops: rectangle ? { ...others, [frame]: rectangle } : others })
  }

  return (
    <section aria-label="焦点与裁切">
      {chosen === 'focus' ? (
        <FocusHandle file={file} x={focusX} y={focusY} fixed={fixed} onChange={(x, y) => onChange({ focusX: x, focusY: y })} />
      ) : (
        <CropFrame
          key={chosen}
          file={file}
          frame={chosen}
          rectangle={shownIn(chosen)}
          isSet={crops[chosen] !== undefined}
          fixed={fixed}
          onChange={(rectangle) => crop(chosen, rectangle)}
        />
      )}
      <p className="py-2 text-small text-soft">{fixed ? hints.fixed : chosen === 'focus' ? hints.focus : hints.crop}</p>
      <fieldset>
        <legend className="sr-only">在图上设定</legend>
        <label className="mb-3 inline-flex min-h-7 items-center gap-2 text-small">
          <input type="radio" name="framing" checked={chosen === 'focus'} onChange={() => setChosen('focus')} />
          焦点 <span className="text-soft">用于所有画幅</span>
        </label>
        <ul className="grid grid-cols-2 items-start gap-x-3 gap-y-4 sm:grid-cols-3 lg:grid-cols-5">
          {frames.map((frame) => (
            <FramePreview
              key={frame}
              file={file}
              frame={frame}
              rectangle={shownIn(frame)}
              isSet={crops[frame] !== undefined}
              isChosen={chosen === frame}
              fixed={fixed}
              onChoose={() => setChosen(frame)}
              onClear={() => crop(frame, null)}
            />
          ))}
        </ul>
      </fieldset>
    </section>
  )
}
