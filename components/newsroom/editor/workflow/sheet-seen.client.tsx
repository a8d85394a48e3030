'use client'

import { useDesk } from '#components/newsroom/editor/desk.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import { useGoTo } from '#components/newsroom/editor/use-go-to.client'
import type { Remark } from '#lib/story/checks'

/** The picture that goes out with the story. */
export function LeadPictureSeen() {
  const { fields } = useDesk()
  const { pictures } = useShelf()
  const file = fields.picture ? pictures[fields.picture.media] : undefined
  if (!file) return null
  // biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut
  return <img src={file.thumb} alt={fields.picture?.alt ?? ''} className="h-16 w-24 rounded-md bg-chosen object-cover" />
}

type Seen = { blockers: Remark[]; advice: Remark[]; onClose: () => void }

/** What the checks say, each leading back to its place. */
export function ChecksSeen({ blockers, advice, onClose }: Seen) {
  const go = useGoTo()
  const { showPanel } = useDesk()
  return (
    <div className="mb-4 rounded-md border border-hair px-3 py-2 text-small">
      {blockers.map((it) => (
        <p key={`${it.words}${'block' in it.place ? it.place.block : ''}`} className="flex gap-2 py-0.5">
          <span aria-hidden className="font-bold text-accent">
            ✕
          </span>
          <span className="flex-1">{it.words}</span>
          <button
            type="button"
            className="underline"
            onClick={() => {
              onClose()
              go(it.place)
            }}
          >
            去改<span className="sr-only">：{it.words}</span>
          </button>
        </p>
      ))}
      {blockers.length === 0 ? (
        <p className="flex gap-2 py-0.5">
          <span aria-hidden className="font-bold text-good">
            ✓
          </span>
          检查通过
        </p>
      ) : null}
      {advice.length > 0 ? (
        <p className="flex gap-2 py-0.5">
          <span aria-hidden className="font-bold text-warn">
            !
          </span>
          <span className="flex-1">{advice.length} 条建议</span>
          <button
            type="button"
            className="underline"
            onClick={() => {
              onClose()
              showPanel('checks')
            }}
          >
            看建议
          </button>
        </p>
      ) : null}
    </div>
  )
}
