'use client'

import { useCallback, useRef, useState } from 'react'
import type { Refused } from '#components/newsroom/ask'
import { useAct } from '#components/newsroom/use-act.client'
import { useLeaveWarning } from '#components/newsroom/use-leave-warning.client'
import type { DeskPage, PageWords } from '#db/pages/types'
import { deskApi } from '#lib/links'

export type PageFields = { title: string; titleHant: string; slug: string }
type Opened = Pick<DeskPage, 'id' | 'version' | 'publishedVersion' | 'hidden' | 'readersSlug'>

/**
 * A page on the desk: what of it the server has, and what may be done with it. `read` answers its words as they are now, null while an
 * input method is composing.
 */
export function usePage(page: Opened, email: string, read: () => PageWords | null) {
  const [standing, setStanding] = useState<Omit<Opened, 'id'>>(page)
  const [changed, setChanged] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [reasons, setReasons] = useState<string[]>([])
  const edits = useRef(0)
  const { act, again } = useAct(email, '您的文字还在这一页。登录以后接着做。')

  const noteChange = useCallback(() => {
    edits.current += 1
    setChanged(true)
    setSaid('')
  }, [])

  useLeaveWarning(changed)

  /** Saves the words as they are now; answers the version that has them, or null when they could not be saved. */
  async function save(): Promise<number | null> {
    const words = read()
    if (!words || busy) return null
    const sent = edits.current
    setBusy(true)
    const reply = await act<{ version: number }>(deskApi.page(page.id), { ...words, version: standing.version }, 'PUT')
    setBusy(false)
    if (reply.ok) {
      setReasons([])
      setSaid('已保存')
      setStanding((before) => ({ ...before, version: reply.body.version }))
      if (edits.current === sent) setChanged(false)
      return reply.body.version
    }
    const theirs = reply.body['version']
    if (reply.status !== 409 || typeof theirs !== 'number') {
      setReasons(told(reply))
      return null
    }
    setStanding((before) => ({ ...before, version: theirs }))
    setReasons([
      `${reply.error}（现在叫《${reply.body['name']}》）。您写的还在这里，没有保存；再按一次“保存”，就以您的为准，对方那一版留在“版本”里。`,
    ])
    return null
  }

  /** Gives readers the words as they are now. */
  async function publish() {
    const words = read()
    const version = changed ? await save() : standing.version
    if (version === null || !words) return
    if (!(await carryOut(deskApi.stepOfPage(page.id, 'publish'), version, '发布'))) return
    setSaid('已发布')
    setStanding({ version, publishedVersion: version, hidden: false, readersSlug: words.slug })
  }

  /** Takes the page away from readers. */
  async function withdraw() {
    if (!(await carryOut(deskApi.stepOfPage(page.id, 'withdraw'), standing.version, '撤下'))) return
    setSaid('已撤下，读者看不到了')
    setStanding((before) => ({ ...before, hidden: true }))
  }

  async function carryOut(to: string, version: number, verb: string): Promise<boolean> {
    setBusy(true)
    const reply = await act(to, { version })
    setBusy(false)
    if (reply.ok) setReasons([])
    else setReasons(reply.status === 409 ? [`${reply.error}。请重新打开这一页，看过他的改动再${verb}。`] : told(reply))
    return reply.ok
  }

  return { standing, changed, busy, said, reasons, noteChange, save, publish, withdraw, act, again }
}

const told = ({ reasons, error }: Refused) => (reasons.length > 0 ? reasons : [error])
