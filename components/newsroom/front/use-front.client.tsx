'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import type { ShownFront } from '#components/newsroom/front/types'
import { deskApi } from '#lib/links'

/** Two editors who arrange at once shall see each other's change within a second: what remains of it is the answer's and the screen's. */
const LOOK = 400

/** The front as it stands on the server, kept up with what others change. */
export function useFront(first: ShownFront) {
  const [front, setFront] = useState(first)
  const known = useRef(first.version)

  const take = useCallback(async (to: string) => {
    const reply = await ask<ShownFront | { version: number }>('GET', to)
    if (!reply.ok || !('slots' in reply.body)) return
    known.current = reply.body.version
    setFront(reply.body)
  }, [])

  useEffect(() => {
    let clock: ReturnType<typeof setTimeout>
    let left = false
    const look = async () => {
      if (document.visibilityState === 'visible') await take(deskApi.front(known.current))
      if (!left) clock = setTimeout(look, LOOK)
    }
    clock = setTimeout(look, LOOK)
    return () => {
      left = true
      clearTimeout(clock)
    }
  }, [take])

  return { front, refresh: useCallback(() => take(deskApi.front()), [take]) }
}
