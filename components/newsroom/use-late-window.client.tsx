'use client'

import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'

/**
 * A window that is fetched when it is first wanted, opened from anywhere on the page by an event called `name`.
 *
 * @param load must be the same function each time
 */
export function useLateWindow<Props>(name: string, load: () => Promise<ComponentType<Props>>) {
  const [Window, setWindow] = useState<ComponentType<Props> | null>(null)
  const [open, setOpen] = useState(false)
  const [trouble, setTrouble] = useState('')
  const coming = useRef(false)

  const launch = useCallback(async () => {
    if (coming.current) return
    coming.current = true
    try {
      const fetched = await load()
      setWindow(() => fetched)
      setOpen(true)
      setTrouble('')
    } catch {
      // The page goes on without it: somebody may be writing.
      setTrouble('连不上服务器，请检查网络')
    }
    coming.current = false
  }, [load])

  useEffect(() => {
    const called = () => void launch()
    window.addEventListener(name, called)
    return () => window.removeEventListener(name, called)
  }, [name, launch])

  const close = useCallback(() => setOpen(false), [])
  return { Window: open ? Window : null, trouble, launch, close }
}

/** Opens such a window. */
export const callWindow = (name: string) => window.dispatchEvent(new Event(name))
