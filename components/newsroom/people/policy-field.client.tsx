'use client'

import { useState } from 'react'
import { Trouble } from '#components/newsroom/field'
import type { Act } from '#components/newsroom/use-act.client'
import { deskApi } from '#lib/links'

/** Whether publishing takes a second factor. */
export function PolicyField({ on: first, act }: { on: boolean; act: Act }) {
  const [on, setOn] = useState(first)
  const [trouble, setTrouble] = useState('')

  async function change(wanted: boolean) {
    const reply = await act(deskApi.peoplePolicy, { twoFactorToPublish: wanted })
    if (reply.ok) setOn(wanted)
    setTrouble(reply.ok ? '' : reply.error)
  }

  return (
    <div className="px-4 py-4 sm:px-0">
      <label className="flex items-center gap-2">
        <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} />
        没有启用两步验证的人不能发布、更正、撤稿和排首页
      </label>
      <Trouble>{trouble}</Trouble>
    </div>
  )
}
