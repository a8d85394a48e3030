'use client'

import { type FormEvent, useState } from 'react'
import { Modal } from '#components/newsroom/editor/modal.client'
import { Trouble } from '#components/newsroom/field'
import type { Person } from '#components/newsroom/people/people-table'
import { RoleField } from '#components/newsroom/people/role-field'
import type { Act } from '#components/newsroom/use-act.client'
import { deskApi } from '#lib/links'

type Props = {
  person: Person
  mine: boolean
  act: Act
  onClose: () => void
  onLink: (link: { name: string; link?: string; sent: boolean }) => void
}

/** What can be done about one person's account. What shuts them out is asked twice. */
export function PersonDialog({ person, mine, act, onClose, onLink }: Props) {
  const [trouble, setTrouble] = useState('')
  const { id, name } = person

  async function doIt(deed: 'disable' | 'enable' | 'sessions' | 'two-factor', sure = '') {
    if (sure && !confirm(sure)) return
    const reply = await act(deskApi.person(id, deed))
    if (reply.ok) onClose()
    else setTrouble(reply.error)
  }

  async function changeRole(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const role = String(new FormData(event.currentTarget).get('role'))
    const reply = await act(deskApi.person(id, 'role'), { role })
    if (reply.ok) onClose()
    else setTrouble(reply.error)
  }

  async function openPass() {
    const reply = await act<{ link?: string; sent: boolean }>(deskApi.person(id, 'pass'))
    if (reply.ok) onLink({ name, ...reply.body })
    else setTrouble(reply.error)
  }

  return (
    <Modal title={name} onClose={onClose}>
      <p className="mb-4 text-soft">{person.email}</p>
      <form method="post" onSubmit={changeRole} className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <RoleField chosen={person.role} />
        </div>
        <button type="submit" className="knob mb-3">
          改角色
        </button>
      </form>
      <div className="flex flex-wrap gap-2 border-t border-hair pt-4">
        <button type="button" className="knob" onClick={openPass}>
          {person.joined ? '开重设密码的链接' : '再发邀请'}
        </button>
        {person.sessions > 0 ? (
          <button type="button" className="knob" onClick={() => doIt('sessions')}>
            结束 {person.sessions} 个会话
          </button>
        ) : null}
        {person.twoFactorEnabled ? (
          <button type="button" className="knob" onClick={() => doIt('two-factor', `取消${name}的两步验证？之后只凭密码就能登录。`)}>
            取消两步验证
          </button>
        ) : null}
        {person.disabled ? (
          <button type="button" className="knob" onClick={() => doIt('enable')}>
            恢复账号
          </button>
        ) : mine ? null : (
          <button
            type="button"
            className="knob text-accent"
            onClick={() => doIt('disable', `停用${name}的账号？${name}会立刻被请出编辑部。`)}
          >
            停用账号
          </button>
        )}
      </div>
      <Trouble>{trouble}</Trouble>
    </Modal>
  )
}
