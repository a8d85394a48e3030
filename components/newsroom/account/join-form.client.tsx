'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { NewPassword, passwordsIn } from '#components/newsroom/account/new-password'
import { ask } from '#components/newsroom/ask'
import { Trouble } from '#components/newsroom/field'

/** Somebody who was invited, or has forgotten, chooses a password. */
export function JoinForm({ to, token, email }: { to: string; token: string; email: string }) {
  const [busy, setBusy] = useState(true)
  const [trouble, setTrouble] = useState('')
  useEffect(() => setBusy(false), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const password = passwordsIn(new FormData(event.currentTarget))
    if (password === null) return setTrouble('两次输入的密码不一样')
    setBusy(true)
    const reply = await ask<{ href: string }>('POST', to, { token, password })
    if (reply.ok) return location.assign(reply.body.href)
    setTrouble(reply.error)
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={submit}>
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <NewPassword />
      <Trouble>{trouble}</Trouble>
      <button type="submit" disabled={busy} className="knob knob-main mt-2 w-full">
        设置密码
      </button>
    </form>
  )
}
