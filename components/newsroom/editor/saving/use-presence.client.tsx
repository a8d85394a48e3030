'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import type { Takeover } from '#components/newsroom/editor/saving/standing'
import { hearTabs } from '#components/newsroom/editor/saving/tabs'
import type { Manuscript } from '#lib/story/manuscript'

const HEARTBEAT = 15_000

export type Other = { name: string; since: string; self: boolean }
type Beat = { version: number; others: Other[]; taken: Takeover | null }
type Held = { version: number; savedBy: string | null; savedAt: string; manuscript: Manuscript }
type Does = 'stays' | 'takes-over' | 'leaves'

/**
 * Who else has the story open, told every 15 seconds. A page on which nothing waits to be saved follows what others save, so
 * that whoever goes on writing goes on from the newest text, their own of another tab above all.
 */
export function usePresence() {
  const { story, links, saving, safety, put, editor } = useDesk()
  const ready = editor !== null
  const { tab } = safety
  const [others, setOthers] = useState<Other[]>([])
  const [taken, setTaken] = useState<Takeover | null>(null)
  const [followed, setFollowed] = useState<Takeover | null>(null)
  // Both are made anew at every rendering; the heart must not stop for that.
  const hands = useRef({ put, isComposing: safety.isComposing })
  useEffect(() => {
    hands.current = { put, isComposing: safety.isComposing }
  })

  const follow = useCallback(async () => {
    const mayFollow = (version: number) => version > saving.version() && saving.isAtRest() && !hands.current.isComposing()
    const reply = await ask<Held>('GET', links.story)
    if (!reply.ok || !mayFollow(reply.body.version)) return
    const { version, manuscript, savedBy, savedAt } = reply.body
    hands.current.put(manuscript)
    saving.goOnFrom({ serverVersion: version, manuscript })
    setFollowed({ by: savedBy ?? '系统', at: savedAt })
  }, [saving, links.story])

  const beat = useCallback(
    async (does: Does) => {
      const reply = await ask<Beat>('POST', links.presence, { tab, does }, {}, does === 'leaves')
      if (!reply.ok || does === 'leaves') return
      setOthers((known) => (JSON.stringify(known) === JSON.stringify(reply.body.others) ? known : reply.body.others))
      setTaken((known) => (known?.at === reply.body.taken?.at ? known : reply.body.taken))
      if (ready && reply.body.version > saving.version() && saving.isAtRest()) await follow()
    },
    [links.presence, tab, saving, follow, ready],
  )

  useEffect(() => {
    const stays = () => void beat('stays')
    const turned = () => document.visibilityState === 'visible' && stays()
    const leaves = () => void beat('leaves')
    stays()
    const clock = setInterval(stays, HEARTBEAT)
    const deaf = hearTabs((word) => word.says === 'saved' && word.story === story.id && word.version > saving.version() && stays())
    document.addEventListener('visibilitychange', turned)
    window.addEventListener('focus', stays)
    window.addEventListener('pageshow', stays)
    window.addEventListener('pagehide', leaves)
    return () => {
      clearInterval(clock)
      deaf()
      document.removeEventListener('visibilitychange', turned)
      window.removeEventListener('focus', stays)
      window.removeEventListener('pageshow', stays)
      window.removeEventListener('pagehide', leaves)
    }
  }, [beat, saving, story.id])

  return { others, taken: laterOf(taken, safety.taken), followed, takeOver: () => beat('takes-over') }
}

/** A save may have heard of a take-over that the last heartbeat did not know yet. */
const laterOf = (a: Takeover | null, b: Takeover | null) => (a && b ? (a.at > b.at ? a : b) : (a ?? b))
