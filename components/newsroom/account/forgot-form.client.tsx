'use client'

import { type FormEvent, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { Field, Trouble } from '#components/newsroom/field'

/** Asks for a link by post. Whether the address has an account is not told. */
export function ForgotForm({ to }: { to: string }) {
  const [sent, setSent] = useState(false)
  const [trouble, setTrouble] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email'))
    const reply = await ask('POST', to, { email })
    setSent(reply.ok)
    setTrouble(reply.ok ? '' : reply.status === 422 ? '请填写正确的邮箱' : reply.error)
  }

  if (sent) return <p role="status">如果这个邮箱有账号，重设密码的链接已经寄出，半小时内有效。</p>
  return (
    <form method="post" onSubmit={submit}>
      <Field label="邮箱">
        <input className="field" name="email" type="email" autoComplete="username" required maxLength={200} />
      </Field>
      <Trouble>{trouble}</Trouble>
      <button type="submit" className="knob knob-main mt-2 w-full">
        寄给我重设链接
      </button>
    </form>
  )
}
