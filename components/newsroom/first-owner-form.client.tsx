'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Field, Trouble } from '#components/newsroom/field'

/** The first owner names themselves and chooses a password. */
export function FirstOwnerForm({ to, token }: { to: string; token: string }) {
  const [busy, setBusy] = useState(true)
  const [troubles, setTroubles] = useState<string[]>([])
  useEffect(() => setBusy(false), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name, email, password, again] = ['name', 'email', 'password', 'again'].map((it) => String(form.get(it)))
    if (password !== again) return setTroubles(['两次输入的密码不一样'])
    setBusy(true)
    const reply = await ask<{ href: string }>('POST', to, { token, name, email, password })
    if (reply.ok) return location.assign(reply.body.href)
    setTroubles(reply.reasons.length > 0 ? reply.reasons : [reply.error])
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={submit}>
      <Field label="姓名">
        <input className="field" name="name" autoComplete="name" required maxLength={40} />
      </Field>
      <Field label="邮箱">
        <input className="field" name="email" type="email" autoComplete="username" required maxLength={200} />
      </Field>
      <Field label="密码" note="至少 12 个字符">
        <input className="field" name="password" type="password" autoComplete="new-password" required minLength={12} maxLength={256} />
      </Field>
      <Field label="再输一次密码">
        <input className="field" name="again" type="password" autoComplete="new-password" required maxLength={256} />
      </Field>
      <Trouble>
        {troubles.map((it) => (
          <p key={it}>{it}</p>
        ))}
      </Trouble>
      <button type="submit" disabled={busy} className="knob knob-main mt-2 w-full">
        创建账号
      </button>
    </form>
  )
}
