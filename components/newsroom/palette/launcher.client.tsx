'use client'

import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Room } from '#components/newsroom/palette/groups'
import type { PaletteProps } from '#components/newsroom/palette/palette.client'
import { pressed } from '#components/newsroom/shortcuts'

type Props = { rooms: Room[]; staff: string; links: { find: string; stories: string } }

/** Opens the palette, by its knob or by Ctrl/⌘+K. What it is made of is fetched when it is first wanted. */
export function PaletteLauncher(props: Props) {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null)
  const [open, setOpen] = useState(false)
  const [trouble, setTrouble] = useState('')
  const coming = useRef(false)

  const launch = useCallback(async () => {
    if (coming.current) return
    coming.current = true
    try {
      const { Palette: fetched } = await import('#components/newsroom/palette/palette.client')
      setPalette(() => fetched)
      setOpen(true)
      setTrouble('')
    } catch {
      // The page goes on without it: somebody may be writing.
      setTrouble('连不上服务器，请检查网络')
    }
    coming.current = false
  }, [])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') || !pressed(event, 'mod+k')) return
      event.preventDefault()
      void launch()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [launch])

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={launch}
        className="flex items-center justify-between gap-2 rounded-md px-2.5 py-1.5 whitespace-nowrap text-soft hover:bg-chosen hover:text-ink"
      >
        <span>前往…</span>
        <kbd aria-hidden className="hidden rounded border border-hair px-1 font-sans text-note md:inline">
          Ctrl/⌘ K
        </kbd>
      </button>
      {trouble ? (
        <span role="alert" className="px-2.5 text-small text-accent">
          {trouble}
        </span>
      ) : null}
      {/* Where the rooms are hidden, as over a story on a phone, a window in them would be too. */}
      {open && Palette ? createPortal(<Palette {...props} onClose={() => setOpen(false)} />, document.body) : null}
    </>
  )
}
