'use client'

import { type FormEvent, useState } from 'react'
import { Field, Trouble } from '#components/newsroom/field'
import type { Act } from '#components/newsroom/use-act.client'
import type { Judged } from '#lib/redirects/plan'

type Props = { redirect?: { path: string; target: string; status: number }; to: string; act: Act; onSaved: (said: string) => void }

/** One redirect. The old address is its name: another one is another redirect. */
export function RedirectForm({ redirect, to, act, onSaved }: Props) {
  const [busy, setBusy] = useState(false)
  const [gone, setGone] = useState(redirect?.status === 410)
  const [trouble, setTrouble] = useState('')

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    setBusy(true)
    const reply = await act<{ line: Judged }>(to, {
      from: redirect?.path ?? String(given.get('from') ?? ''),
      ...{ to: String(given.get('to') ?? ''), code: gone ? '410' : '301' },
    })
    setBusy(false)
    if (!reply.ok) return setTrouble(reply.reasons.length > 0 ? reply.reasons.join('；') : reply.error)
    onSaved(reply.body.line.verdict === 'chain' ? `已保存。${reply.body.line.why}` : '已保存')
  }

  return (
    <form onSubmit={save}>
      <Field label="旧网址" note="路径，或完整网址；简繁两版一起转">
        <input
          className="field read-only:text-soft"
          name="from"
          required
          maxLength={2000}
          defaultValue={redirect?.path}
          readOnly={redirect !== undefined}
          placeholder="/2024/04/foo"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          {...(redirect ? {} : { 'data-first': true })}
        />
      </Field>
      <Field label="怎样">
        <select className="field" value={gone ? '410' : '301'} onChange={(event) => setGone(event.target.value === '410')}>
          <option value="301">转到新网址（301）</option>
          <option value="410">已不存在（410），告诉搜索引擎不必再来</option>
        </select>
      </Field>
      {gone ? null : (
        <Field label="转到" note="本站的路径">
          <input
            className="field"
            name="to"
            required
            maxLength={2000}
            defaultValue={redirect?.target}
            placeholder="/a/42-foo"
            inputMode="url"
            autoCapitalize="off"
            autoComplete="off"
            {...(redirect ? { 'data-first': true } : {})}
          />
        </Field>
      )}
      <Trouble>{trouble}</Trouble>
      <div className="mt-4 flex justify-end">
        <button type="submit" disabled={busy} className="knob knob-main">
          {busy ? '保存中…' : '保存'}
        </button>
      </div>
    </form>
  )
}
