'use client'

import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'

/**
 * A window that is fetched when it is first wanted, opened by its key, or from anywhere on the page by an event called `name`.
 *
 * @param load must be the same function each time, and so must `isKey`
 * @param isKey whether a key asks for it; over another window none does
 */
export function useLateWindow<Props>(name: string, load: () => Promise<ComponentType<Props>>, isKey: (event: KeyboardEvent) => boolean) {
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
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') || !isKey(event)) return
      event.preventDefault()
      void launch()
    }
    window.addEventListener(name, called)
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener(name, called)
      window.removeEventListener('keydown', press)
    }
  }, [name, launch, isKey])

  const close = useCallback(() => setOpen(false), [])
  const said = trouble ? (
    <span role="alert" className="px-2.5 text-small text-accent">
      {trouble}
    </span>
  ) : null
  return { Window: open ? Window : null, said, launch, close }
}

/** Opens such a window. */
export const callWindow = (name: string) => window.dispatchEvent(new Event(name))
