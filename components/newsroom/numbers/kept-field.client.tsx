'use client'

import { useState } from 'react'
import { Field } from '#components/newsroom/field'
import { useAct } from '#components/newsroom/use-act.client'

const choices = [
  { days: 90, name: '90 天' },
  { days: 400, name: '400 天（能与去年同期相比）' },
  { days: 1100, name: '三年' },
]

/** For how long the counts are kept. */
export function KeptField({ days: first, to, email }: { days: number; to: string; email: string }) {
  const { act, again } = useAct(email, '更短的期限会删掉已有的阅读数，请输入密码确认是您本人。')
  const [days, setDays] = useState(first)
  const [said, setSaid] = useState('')
  async function change(wanted: number) {
    const reply = await act(to, { days: wanted })
    if (reply.ok) setDays(wanted)
    setSaid(reply.ok ? '✓ 已保存' : reply.error)
  }
  return (
    <div className="flex max-w-entrance items-end gap-3">
      <div className="flex-1">
        <Field label="阅读数保留多久">
          <select className="field" value={days} onChange={(event) => change(Number(event.target.value))}>
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
      {again}
    </div>
  )
}
