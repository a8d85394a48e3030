'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Field, Trouble } from '#components/newsroom/field'

type Props = { to: string; check: string; onward: string }

/** Signs in and goes on to where one wanted to go. */
export function SignInForm({ to, check, onward }: Props) {
  const [busy, setBusy] = useState(true)
  const [trouble, setTrouble] = useState('')
  // Until the script is there the button would send the form as it is.
  useEffect(() => setBusy(false), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setTrouble('')
    const reply = await ask('POST', to, { email: String(form.get('email')), password: String(form.get('password')) })
    const kept = reply.ok && (await ask('GET', check)).ok
    if (kept) return location.assign(onward)
    setTrouble(
      reply.ok
        ? '浏览器没有保存登录信息。请改用 https 地址，或换用 Chrome、Edge、Firefox 打开'
        : reply.status === 422
          ? '请填写正确的邮箱和密码'
          : reply.error,
    )
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={submit}>
      <Field label="邮箱">
        <input className="field" name="email" type="email" autoComplete="username" required maxLength={200} />
      </Field>
      <Field label="密码">
        <input className="field" name="password" type="password" autoComplete="current-password" required maxLength={256} />
      </Field>
      <Trouble>{trouble}</Trouble>
      <button type="submit" disabled={busy} className="knob knob-main mt-2 w-full">
        登录
      </button>
    </form>
  )
}
