'use client'

import { type FormEvent, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Field, Trouble } from '#components/newsroom/field'
import { RoleField } from '#components/newsroom/people/role-field'
import type { Act } from '#components/newsroom/use-act.client'
import { deskApi } from '#lib/links'

type Props = { act: Act; onClose: () => void; onLink: (link: { name: string; link?: string; sent: boolean }) => void }

/** Invites somebody to the newsroom. */
export function InviteDialog({ act, onClose, onLink }: Props) {
  const [trouble, setTrouble] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name = '', email, role] = ['name', 'email', 'role'].map((it) => String(form.get(it)))
    const reply = await act<{ link?: string; sent: boolean }>(deskApi.people, { name, email, role })
    if (reply.ok) onLink({ name, ...reply.body })
    else setTrouble(reply.reasons.join('；') || reply.error)
  }

  return (
    <Modal title="邀请一位同事" onClose={onClose}>
      <form method="post" onSubmit={submit}>
        <Field label="姓名">
          <input className="field" name="name" required maxLength={40} autoComplete="off" data-first />
        </Field>
        <Field label="邮箱">
          <input className="field" name="email" type="email" required maxLength={200} autoComplete="off" />
        </Field>
        <RoleField chosen="reporter" />
        <Trouble>{trouble}</Trouble>
        <div className="mt-4 flex justify-end">
          <button type="submit" className="knob knob-main">
            邀请
          </button>
        </div>
      </form>
    </Modal>
  )
}
