'use client'

import { useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import type { Theirs } from '#components/newsroom/editor/saving/standing'
import type { Listed } from '#components/newsroom/versions/listed'
import type { Manuscript } from '#lib/story/manuscript'

/**
 * Puts a version on the desk again. What was just typed is saved first, so that the server keeps it too. Answers null when it
 * is done, else why not; a conflict is told by the editor itself.
 */
export function useRestore() {
  const { saving, take } = useDesk()
  const [busy, setBusy] = useState(false)

  async function restore({ restore: to }: Listed): Promise<string | null> {
    setBusy(true)
    try {
      if (!(await saving.save())) return '现在的文字还没有保存到服务器，等它保存好再恢复'
      const reply = await ask<{ version: number; manuscript: Manuscript }>('POST', to, {}, { 'If-Match': `"${saving.version()}"` })
      if (reply.ok) {
        saving.goOnFrom({ serverVersion: reply.body.version, manuscript: reply.body.manuscript })
        take(reply.body.manuscript)
        return null
      }
      if (reply.status === 409) saving.meet(reply.body as unknown as Theirs)
      return reply.error
    } finally {
      setBusy(false)
    }
  }

  return { restore, busy }
}
