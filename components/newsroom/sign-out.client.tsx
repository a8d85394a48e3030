'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { countCopies, dropEveryCopy } from '#components/newsroom/editor/local-copy'

/** Ends the session and wipes what this computer keeps of it; asks first when words would be lost. */
export function SignOut({ to, onward }: { to: string; onward: string }) {
  const [trouble, setTrouble] = useState('')

  async function leave() {
    const copies = countCopies()
    if (copies > 0 && !confirm(`这台电脑上还有 ${copies} 篇稿件的文字没有保存到服务器。退出会清除它们，确定退出吗？`)) return
    const reply = await ask('POST', to, {})
    if (!reply.ok) return setTrouble(reply.error)
    dropEveryCopy()
    location.assign(onward)
  }

  return (
    <>
      <button type="button" onClick={leave} className="rounded-md px-2 py-1 hover:bg-chosen hover:text-ink">
        退出
      </button>
      {trouble ? (
        <span role="alert" className="text-accent">
          {trouble}
        </span>
      ) : null}
    </>
  )
}
