'use client'

import { useId } from 'react'
import { longDateTime, readBeijing, writeBeijing } from '#lib/time'

type Props = { label: string; value: string; onChange: (value: string) => void; now: Date; first?: boolean }

/** An hour on Beijing's clock, written out in full below, so that nobody has to guess the zone or the weekday. */
export function HourField({ label, value, onChange, now, first = false }: Props) {
  const id = useId()
  const at = readBeijing(value)
  const past = at !== null && at <= now
  return (
    <div className="mb-2">
      <label className="block text-small text-soft" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        className="field max-w-64"
        value={value}
        min={writeBeijing(now)}
        aria-describedby={`${id}-words`}
        aria-invalid={past}
        data-first={first ? '' : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-words`} className={`mt-1 text-small ${past ? 'text-accent' : 'text-soft'}`}>
        {at ? `${longDateTime(at)}${past ? '，这个时间已经过去' : ''}` : '按北京时间填写'}
      </p>
    </div>
  )
}
