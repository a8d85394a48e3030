'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { countCopies, dropEveryCopy } from '#components/newsroom/editor/saving/local-copy'
import { abandonDesks, settleDesks } from '#components/newsroom/editor/saving/open-desks'
import { tellTabs } from '#components/newsroom/editor/saving/tabs'
import { forgetVisits } from '#components/newsroom/palette/recent'

/** Ends the session and wipes what this computer keeps of it; saves before, and asks when words would be lost. */
export function SignOut({ staff, to, onward }: { staff: string; to: string; onward: string }) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')

  async function leave() {
    setBusy(true)
    await settleDesks()
    const copies = await countCopies(staff)
    const reply =
      copies === 0 || confirm(`这台电脑上还有 ${copies} 篇稿件的文字没有保存到服务器。退出会清除它们，确定退出吗？`)
        ? await ask('POST', to, {})
        : null
    setBusy(false)
    if (!reply?.ok) return setTrouble(reply?.error ?? '')
    abandonDesks()
    await dropEveryCopy(staff)
    forgetVisits()
    tellTabs({ says: 'signed-out', staff })
    location.assign(onward)
  }

  return (
    <>
      <button type="button" disabled={busy} onClick={leave} className="rounded-md px-2 py-1 hover:bg-chosen hover:text-ink">
        {busy ? '正在退出' : '退出'}
      </button>
      {trouble ? (
        <span role="alert" className="text-accent">
          {trouble}
        </span>
      ) : null}
    </>
  )
}
