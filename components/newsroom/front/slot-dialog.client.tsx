'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field } from '#components/newsroom/field'
import { chosenUntil, hoursAhead } from '#components/newsroom/front/hours-ahead'
import type { ShownSlot } from '#components/newsroom/front/types'
import { StoryFinder } from '#components/newsroom/story-finder.client'
import { areaNames } from '#lib/front/areas'
import { deskApi } from '#lib/links'

type Props = {
  slot: ShownSlot
  title?: string
  onPin: (story: number, until: string | null) => Promise<boolean>
  onUnpin: () => Promise<boolean>
  onClose: () => void
}

/** Chooses what stands in a place of the front, and until when. */
export function SlotDialog({ slot, title, onPin, onUnpin, onClose }: Props) {
  const { area, position, shown, pinned } = slot
  const [until, setUntil] = useState('')
  const hours = hoursAhead(new Date())

  const pin = async (story: number) => (await onPin(story, chosenUntil(until, new Date()))) && onClose()

  return (
    <Modal title={title ?? `${areaNames[area]}${position > 0 ? ` ${position + 1}` : ''}`} onClose={onClose}>
      <p className="mb-3">
        <span className="mr-2 text-small text-soft">现在</span>
        {shown?.headline ?? pinned?.headline ?? (area === 'section' ? '自动：最新的一篇' : '空着')}
      </p>
      <Field label="固定到什么时候">
        <select className="field" value={until} onChange={(event) => setUntil(event.target.value)}>
          <option value="">一直到取消</option>
          {hours.map((it) => (
            <option key={it.key} value={it.key}>
              {it.name}
            </option>
          ))}
        </select>
      </Field>
      <div className="mb-4 flex flex-wrap gap-2">
        {shown || pinned ? (
          <button type="button" className="knob" onClick={() => pin(pinned?.story ?? shown?.id ?? 0)}>
            {pinned ? '改期限' : '固定现在这篇'}
          </button>
        ) : null}
        {pinned ? (
          <button type="button" className="knob knob-quiet" onClick={async () => (await onUnpin()) && onClose()}>
            取消固定，交给规则
          </button>
        ) : null}
      </div>
      <StoryFinder label="按标题找一篇换上" find={deskApi.findStories} onChoose={({ id }) => void pin(id)} />
    </Modal>
  )
}
