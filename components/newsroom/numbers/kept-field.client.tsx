'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Field } from '#components/newsroom/field'

const choices = [
  { days: 90, name: '90 天' },
  { days: 400, name: '400 天（能与去年同期相比）' },
  { days: 1100, name: '三年' },
]

/** For how long the counts are kept. */
export function KeptField({ days, to }: { days: number; to: string }) {
  const [said, setSaid] = useState('')
  async function change(wanted: number) {
    const reply = await ask('POST', to, { days: wanted })
    setSaid(reply.ok ? '✓ 已保存' : reply.error)
  }
  return (
    <div className="flex max-w-entrance items-end gap-3">
      <div className="flex-1">
        <Field label="阅读数保留多久">
          <select className="field" defaultValue={days} onChange={(event) => change(Number(event.target.value))}>
            {choices.map((it) => (
              <option key={it.days} value={it.days}>
                {it.name}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <span role="status" className="pb-5 text-small text-soft">
        {said}
      </span>
    </div>
  )
}
