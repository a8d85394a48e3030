'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { ask, type Reply } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import type { Theirs } from '#components/newsroom/editor/saving/standing'
import type { Colleague, Deed, Status } from '#components/newsroom/editor/workflow/types'

/** How often the desk is asked where the story stands: others move it too, and the clock. */
const ASKED_EVERY = 15_000

export type Standing = {
  /** Null until the desk has answered for the first time. */
  status: Status | null
  /** The hour at the server, whatever the clock of this computer says. */
  now: () => Date
  refresh: () => Promise<void>
  /** Does something with the story and answers what came of it. A conflict opens the conflict's own screen. */
  act: <T>(deed: Deed, terms: object) => Promise<Reply<T>>
  /** Who works here; empty until the desk has answered. */
  colleagues: Colleague[]
  /** Saves the newest words and answers their version; null when they could not be saved. */
  settle: () => Promise<number | null>
}

const StatusContext = createContext<Standing | null>(null)

type Props = { onPublished: (slug: string, href: string) => void; onWithdrawn: () => void; children: ReactNode }

/** Follows where the story stands, for the bar, the sheet and the panels. */
export function StatusProvider({ onPublished, onWithdrawn, children }: Props) {
  const { links, saving, href } = useDesk()
  const [status, setStatus] = useState<Status | null>(null)
  const [colleagues, setColleagues] = useState<Colleague[]>([])
  const skew = useRef(0)

  // What readers have may change without this window: the clock publishes, a colleague withdraws.
  const known = useRef({ href, onPublished, onWithdrawn })
  useEffect(() => {
    known.current = { href, onPublished, onWithdrawn }
  })

  const now = useCallback(() => new Date(Date.now() + skew.current), [])

  const refresh = useCallback(async () => {
    const reply = await ask<Status>('GET', links.status)
    if (!reply.ok) return
    skew.current = Date.parse(reply.body.now) - Date.now()
    setStatus(reply.body)
    const { href: here, slug } = reply.body
    if (here === known.current.href) return
    if (here && slug) known.current.onPublished(slug, here)
    else known.current.onWithdrawn()
  }, [links.status])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    look()
    const clock = setInterval(look, ASKED_EVERY)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(clock)
      window.removeEventListener('focus', look)
    }
  }, [refresh])

  useEffect(() => {
    void ask<{ staff: Colleague[] }>('GET', links.staff).then((reply) => reply.ok && setColleagues(reply.body.staff))
  }, [links.staff])

  const standing = useMemo<Standing>(
    () => ({
      status,
      now,
      refresh,
      colleagues,
      async act<T>(deed: Deed, terms: object) {
        const reply = await ask<T>('POST', links.deeds[deed], terms)
        if (!reply.ok && reply.status === 409) saving.meet(reply.body as unknown as Theirs)
        await refresh()
        return reply
      },
      settle: async () => ((await saving.save()) ? saving.version() : null),
    }),
    [status, now, refresh, colleagues, links.deeds, saving],
  )
  return <StatusContext value={standing}>{children}</StatusContext>
}

/** Where the story around this component stands. */
export function useStatus(): Standing {
  const standing = useContext(StatusContext)
  if (!standing) throw new Error('useStatus: there is no story open around this component')
  return standing
}

/** What a refusal says, a sentence each. */
export const troublesOf = (reply: Reply<unknown>): string[] => (reply.ok ? [] : reply.reasons.length > 0 ? reply.reasons : [reply.error])

/** Who works here; empty until the desk has answered. */
export const useColleagues = (): Colleague[] => useStatus().colleagues
