'use client'

import { createPortal } from 'react-dom'
import type { Room } from '#components/newsroom/palette/groups'
import { pressed } from '#components/newsroom/shortcuts'
import { useLateWindow } from '#components/newsroom/use-late-window.client'

type Props = { rooms: Room[]; staff: string; links: { find: string; stories: string } }

/** The event that opens the palette. */
export const PALETTE = 'eddiba:palette'
const load = async () => (await import('#components/newsroom/palette/palette.client')).Palette
const isPaletteKey = (event: KeyboardEvent) => pressed(event, 'mod+k')

/** Opens the palette, by its knob or by Ctrl/⌘+K. What it is made of is fetched when it is first wanted. */
export function PaletteLauncher(props: Props) {
  const { Window, said, launch, close } = useLateWindow(PALETTE, load, isPaletteKey)

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
      {said}
      {/* Where the rooms are hidden, as over a story on a phone, a window in them would be too. */}
      {Window ? createPortal(<Window {...props} onClose={close} />, document.body) : null}
    </>
  )
}
