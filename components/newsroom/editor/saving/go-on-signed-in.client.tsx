'use client'

import { type FormEvent, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { Modal } from '#components/newsroom/editor/modal.client'
import type { Standing, Writer } from '#components/newsroom/editor/saving/standing'
import { Field, Trouble } from '#components/newsroom/field'

type Props = { standing: Standing; onClose: () => void }

/** Signs in without leaving the text, and saves what waited; in another name only if that is wanted. */
export function GoOnSignedIn({ standing, onClose }: Props) {
  const { safety } = useDesk()
  const [arrived, setArrived] = useState<Writer | null>(standing.state === 'another-writer' ? standing : null)
  const { writer } = safety

  function enter(as: Writer) {
    if (as.id !== writer.id) return setArrived(as)
    safety.enter(as)
    onClose()
  }

  if (arrived) {
    return (
      <Modal title={`现在登录的是${arrived.name}`} onClose={onClose}>
        <p className="mb-4">
          这篇文字是{writer.name}写的，还没有保存。以{arrived.name}的名义保存，版本里就记在{arrived.name}名下。
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <button
            type="button"
            className="knob"
            onClick={() => {
              safety.enter(arrived)
              onClose()
            }}
          >
            以{arrived.name}的名义保存
          </button>
          <button type="button" data-first className="knob knob-main" onClick={() => setArrived(null)}>
            换{writer.name}登录
          </button>
        </div>
      </Modal>
    )
  }
  return (
    <Modal title="登录已失效，请重新登录" onClose={onClose}>
      <p className="mb-4 text-soft">
        {safety.kept ? '您的文字还在这一页，也留在这台电脑上。' : '您的文字还在这一页，请不要关闭它。'}登录以后会自动保存。
      </p>
      <SignInFields onArrive={enter} />
    </Modal>
  )
}

function SignInFields({ onArrive }: { onArrive: (as: Writer) => void }) {
  const { links, me } = useDesk()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const [elsewhere, setElsewhere] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setTrouble('')
    const reply = await ask<Writer>('POST', links.signInHere, { email: String(form.get('email')), password: String(form.get('password')) })
    setBusy(false)
    if (reply.ok) return onArrive({ id: reply.body.id, name: reply.body.name })
    setElsewhere(reply.body.code === 'second-step')
    setTrouble(reply.status === 422 ? '请填写正确的邮箱和密码' : reply.error)
  }

  return (
    <form method="post" onSubmit={submit}>
      <Field label="邮箱">
        <input className="field" name="email" type="email" autoComplete="username" required maxLength={200} defaultValue={me.email} />
      </Field>
      <Field label="密码">
        <input className="field" name="password" type="password" autoComplete="current-password" required maxLength={256} data-first />
      </Field>
      <Trouble>{trouble}</Trouble>
      {elsewhere ? (
        <p className="mt-2">
          这个账号登录时还要再验证一步，请
          <a href={links.signIn} target="_blank" rel="noopener" className="underline">
            在新标签页登录
          </a>
          ，然后回到这一页，文字会自动保存。
        </p>
      ) : null}
      <div className="mt-3 flex justify-end">
        <button type="submit" disabled={busy} className="knob knob-main">
          登录并保存
        </button>
      </div>
    </form>
  )
}
