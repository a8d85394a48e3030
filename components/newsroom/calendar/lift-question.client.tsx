'use client'

import type { Move } from '#components/newsroom/calendar/moves'
import { Modal } from '#components/newsroom/editor/modal.client'
import { fullDateTime } from '#lib/time'

type Props = { move: Move; onLift: () => void; onClose: () => void }

/** Asked before an embargo is moved to an hour that has passed: that is to lift it. */
export function LiftQuestion({ move: { entry, from }, onLift, onClose }: Props) {
  return (
    <Modal title="现在就解除禁发？" onClose={onClose}>
      <p>
        “{entry.headline || '没有标题的稿件'}”{from ? `禁发到${fullDateTime(from)}。` : ''}
        要移到的时间已经过去：确定后禁发立即解除，稿件马上就可以发出，到点没发的定时会立刻发出。
      </p>
      <div className="mt-4 flex justify-end gap-2">
        <button type="button" className="knob" data-first onClick={onClose}>
          保持禁发
        </button>
        <button type="button" className="knob text-accent" onClick={onLift}>
          解除禁发
        </button>
      </div>
    </Modal>
  )
}
