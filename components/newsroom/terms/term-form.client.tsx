'use client'

import { type FormEvent, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Field, Trouble } from '#components/newsroom/field'
import type { TermWords } from '#db/terms/types'
import { termKindNames, termKinds } from '#lib/chinese/proof/term-kinds'

type Props = {
  term?: Partial<TermWords>
  /** The story from which one comes: the entry may be for it alone. */
  story?: number
  to: string
  method: 'POST' | 'PUT'
  onSaved: () => void
}

/** One entry of the glossary. The browser keeps what is typed, so that no input method is ever disturbed. */
export function TermForm({ term = {}, story, to, method, onSaved }: Props) {
  const [busy, setBusy] = useState(false)
  const [reasons, setReasons] = useState<string[]>([])

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const word = (name: string) => String(given.get(name) ?? '').trim()
    setBusy(true)
    const reply = await ask(method, to, {
      ...{ kind: word('kind'), hans: word('hans'), hant: word('hant'), note: word('note') },
      aliases: word('aliases')
        .split(/[\s,，、;；]+/)
        .filter(Boolean),
      story: Number(word('story')) || 0,
    })
    setBusy(false)
    if (reply.ok) return onSaved()
    setReasons(reply.reasons.length > 0 ? reply.reasons : [reply.error])
  }

  return (
    <form onSubmit={save}>
      <Field label="本报采用的写法">
        <input className="field" name="hans" required maxLength={60} defaultValue={term.hans} data-first autoComplete="off" />
      </Field>
      <Field label="类别">
        <select className="field" name="kind" defaultValue={term.kind ?? 'person'}>
          {termKinds.map((it) => (
            <option key={it} value={it}>
              {termKindNames[it]}
              {it === 'protected' ? '（校对与繁体转换都不动它）' : ''}
            </option>
          ))}
        </select>
      </Field>
      <Field label="不用的写法" note="几种写法用空格分开">
        <input className="field" name="aliases" maxLength={600} defaultValue={term.aliases?.join(' ')} autoComplete="off" />
      </Field>
      <Field label="繁体写法" note="留空则自动转换">
        <input className="field" name="hant" lang="zh-Hant" maxLength={60} defaultValue={term.hant} autoComplete="off" />
      </Field>
      <Field label="说明" note="校对时给编辑看">
        <input className="field" name="note" maxLength={200} defaultValue={term.note} autoComplete="off" />
      </Field>
      {story ? (
        <Field label="用在哪里">
          <select className="field" name="story" defaultValue={term.story ?? 0}>
            <option value={0}>全报</option>
            <option value={story}>只在这篇稿件</option>
          </select>
        </Field>
      ) : (
        <input type="hidden" name="story" value={term.story ?? 0} />
      )}
      <Trouble>
        {reasons.map((it) => (
          <p key={it}>{it}</p>
        ))}
      </Trouble>
      <div className="mt-4 flex justify-end">
        <button type="submit" disabled={busy} className="knob knob-main">
          {busy ? '保存中…' : '保存'}
        </button>
      </div>
    </form>
  )
}
