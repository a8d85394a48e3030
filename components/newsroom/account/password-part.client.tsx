'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { NewPassword, passwordsIn } from '#components/newsroom/account/new-password'
import { ask } from '#components/newsroom/ask'
import { Field, Trouble } from '#components/newsroom/field'

/** Changes one's password. Every session ends, so one signs in anew. */
export function PasswordPart({ to, onward }: { to: string; onward: string }) {
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(true)
  // Until the script is there the button would send the form as it is.
  useEffect(() => setBusy(false), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const next = passwordsIn(form)
    if (next === null) return setTrouble('两次输入的密码不一样')
    setBusy(true)
    const reply = await ask('POST', to, { current: String(form.get('current')), next })
    if (reply.ok) return location.assign(onward)
    setTrouble(reply.error)
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={submit} className="max-w-entrance">
      <Field label="现在的密码">
        <input className="field" name="current" type="password" autoComplete="current-password" required maxLength={256} />
      </Field>
      <NewPassword />
      <Trouble>{trouble}</Trouble>
      <button type="submit" disabled={busy} className="knob">
        改密码
      </button>
      <p className="mt-2 text-small text-soft">改完后所有设备都要重新登录，这里也是。</p>
    </form>
  )
}
