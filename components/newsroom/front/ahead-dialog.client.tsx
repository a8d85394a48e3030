'use client'

import { useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { HourField } from '#components/newsroom/editor/workflow/hour-field.client'
import { hoursAhead } from '#components/newsroom/front/hours-ahead'
import { frontAheadPath } from '#lib/links'
import { readBeijing, writeBeijing } from '#lib/time'

/** The front as it will be at an hour: what is due by then has happened, pins that end by then have ended. */
export function AheadDialog({ onClose }: { onClose: () => void }) {
  const [now] = useState(() => new Date())
  const [hour, setHour] = useState(() => writeBeijing(new Date(now.getTime() + 3_600_000)))
  const [wide, setWide] = useState(false)
  const at = readBeijing(hour)
  return (
    <Modal title="预览某个时刻的首页" wide onClose={onClose}>
      <div className="mb-3 flex flex-wrap items-end gap-2">
        <HourField label="什么时候" value={hour} onChange={setHour} now={now} first />
        <div className="mb-2 flex flex-wrap gap-1">
          {hoursAhead(now)
            .slice(0, 5)
            .map((it) => (
              <button key={it.key} type="button" className="knob knob-quiet px-2 text-small" onClick={() => setHour(writeBeijing(it.at))}>
                {it.name.replace(/（.*/, '')}
              </button>
            ))}
        </div>
        <button type="button" className="knob mb-2 ml-auto" aria-pressed={wide} onClick={() => setWide(!wide)}>
          {wide ? '看手机' : '看电脑'}
        </button>
      </div>
      <iframe
        key={hour}
        title="首页预览"
        src={frontAheadPath((at ?? now).toISOString())}
        className={`mx-auto block h-[65dvh] rounded-md border border-hair bg-desk ${wide ? 'w-full' : 'w-[390px] max-w-full'}`}
      />
    </Modal>
  )
}
