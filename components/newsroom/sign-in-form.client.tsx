'use client'

import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { ask, type Reply } from '#components/newsroom/ask'
import { Field, Trouble } from '#components/newsroom/field'
import { deskApi } from '#lib/links'

/** What the session's own door says of who is signed in. */
export type Who = { id: string; name: string }

type Props = {
  /** The address is known already: somebody signs in again. */
  email?: string
  onSignedIn: (who: Who) => void
  /** What stands under the button. */
  children?: ReactNode
}

/** Signs somebody in: e-mail and password, then the code of their authenticator if their account asks for one. */
export function SignInForm({ email, onSignedIn, children }: Props) {
  const [busy, setBusy] = useState(true)
  const [trouble, setTrouble] = useState('')
  const [second, setSecond] = useState<'code' | 'recovery' | null>(null)
  // Until the script is there the button would send the form as it is.
  useEffect(() => setBusy(false), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const word = (name: string) => String(form.get(name) ?? '').trim()
    setBusy(true)
    setTrouble('')
    const reply: Reply<{ outcome: string }> = second
      ? await ask('POST', deskApi.secondFactor, second === 'code' ? { code: word('code') } : { recovery: word('recovery') })
      : await ask('POST', deskApi.signIn, { email: email ?? word('email'), password: String(form.get('password')) })
    setBusy(false)
    if (!reply.ok) return setTrouble(reply.status === 422 ? (second ? '验证码是六位数字' : '请填写正确的邮箱和密码') : reply.error)
    if (reply.body.outcome === 'second-factor') return setSecond('code')
    const kept = await ask<Who>('GET', deskApi.session)
    if (kept.ok) return onSignedIn(kept.body)
    setTrouble('浏览器没有保存登录信息。请改用 https 地址，或换用 Chrome、Edge、Firefox 打开')
  }

  return (
    <form method="post" onSubmit={submit}>
      {second ? (
        <SecondFields key={second} second={second} onOther={() => setSecond(second === 'code' ? 'recovery' : 'code')} />
      ) : (
        <FirstFields {...(email === undefined ? {} : { email })} />
      )}
      <Trouble>{trouble}</Trouble>
      <button type="submit" disabled={busy} className="knob knob-main mt-2 w-full">
        {second ? '确认' : '登录'}
      </button>
      {second ? null : children}
    </form>
  )
}

function FirstFields({ email }: { email?: string }) {
  return (
    <>
      <Field label="邮箱">
        <input
          className="field"
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={200}
          {...(email === undefined ? {} : { value: email, readOnly: true })}
        />
      </Field>
      <Field label="密码">
        <input
          className="field"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={256}
          {...(email === undefined ? {} : { 'data-first': true })}
        />
      </Field>
    </>
  )
}

function SecondFields({ second, onOther }: { second: 'code' | 'recovery'; onOther: () => void }) {
  return (
    <>
      {second === 'code' ? (
        <Field label="验证码" note="身份验证器上的六位数字">
          <input className="field" name="code" inputMode="numeric" autoComplete="one-time-code" pattern="\d{6}" required ref={focus} />
        </Field>
      ) : (
        <Field label="恢复码" note="启用两步验证时保存的">
          <input className="field" name="recovery" autoComplete="off" autoCapitalize="off" required maxLength={40} ref={focus} />
        </Field>
      )}
      <button type="button" className="knob knob-quiet -ml-2 px-2 text-small" onClick={onOther}>
        {second === 'code' ? '手机不在身边？用恢复码' : '用验证码'}
      </button>
    </>
  )
}

/** The field has just come up in the place of another; whoever types goes on typing. */
const focus = (field: HTMLInputElement | null) => field?.focus()
