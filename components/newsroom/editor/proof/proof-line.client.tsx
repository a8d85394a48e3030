'use client'

import { useDesk } from '#components/newsroom/editor/desk.client'
import { useProofCounts } from '#components/newsroom/editor/proof/use-proof.client'

/** One line for whoever is about to publish: how much proof-reading has left, and the way there. It never stands in the way. */
export function ProofLine({ onLeave = () => {} }: { onLeave?: () => void }) {
  const { showPanel } = useDesk()
  const { auto, confirm, done } = useProofCounts()
  if (!done || auto + confirm === 0) return null
  const left = [confirm ? `${confirm} 处待确认` : '', auto ? `${auto} 处可自动修正` : ''].filter(Boolean).join('，')
  return (
    <p className="flex items-center justify-between gap-2 py-1.5 text-small">
      <span>
        <span aria-hidden className="mr-2 inline-block w-4 text-center font-bold text-warn">
          !
        </span>
        校对：{left}
      </span>
      <button
        type="button"
        className="knob knob-quiet min-h-8 px-2 text-small"
        onClick={() => {
          onLeave()
          showPanel('proof')
        }}
      >
        去校对
      </button>
    </p>
  )
}
