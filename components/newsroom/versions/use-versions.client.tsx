'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import { useShelf } from '#components/newsroom/editor/shelf.client'
import type { DeskPicture } from '#components/newsroom/editor/types'
import type { Listed } from '#components/newsroom/versions/listed'
import type { Manuscript } from '#lib/story/manuscript'

type Answer = { manuscript: Manuscript; pictures: DeskPicture[]; linked: Record<number, string> }

/** How long after a save the list is looked at again, milliseconds. */
const SETTLED = 2000

/** Versions of the open story: the list, asked again after each save, and the text of one. */
export function useVersions() {
  const { links, standing } = useDesk()
  const { putPicture, putLinked } = useShelf()
  const [versions, setVersions] = useState<Listed[] | null>(null)
  const [trouble, setTrouble] = useState('')
  const texts = useRef(new Map<string, Manuscript>())

  const look = useCallback(async () => {
    const reply = await ask<{ versions: Listed[] }>('GET', links.versions)
    if (reply.ok) setVersions(reply.body.versions)
    setTrouble(reply.ok ? '' : reply.error)
  }, [links.versions])

  const first = useRef(true)
  const { saved } = standing
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save makes another list
  useEffect(() => {
    const clock = setTimeout(look, first.current ? 0 : SETTLED)
    first.current = false
    return () => clearTimeout(clock)
  }, [look, saved])

  /** The text of a version, or why it can't be had. What it shows is put on the shelf. */
  const read = useCallback(
    async ({ key, href, at }: Listed): Promise<Manuscript | string> => {
      // A sitting's version grows with its saves; what it said at an instant does not.
      const known = texts.current.get(key + at)
      if (known) return known
      const reply = await ask<Answer>('GET', href)
      if (!reply.ok) return reply.error
      for (const picture of reply.body.pictures) putPicture(picture)
      for (const [story, headline] of Object.entries(reply.body.linked)) putLinked(Number(story), headline)
      texts.current.set(key + at, reply.body.manuscript)
      return reply.body.manuscript
    },
    [putPicture, putLinked],
  )

  return { versions, trouble, look, read }
}
