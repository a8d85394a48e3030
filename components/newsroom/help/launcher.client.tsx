'use client'

import { createPortal } from 'react-dom'
import { asksForHelp } from '#components/newsroom/help/asks-for-help'
import { useLateWindow } from '#components/newsroom/use-late-window.client'

/** The event that opens the help. */
export const HELP = 'eddiba:help'
const load = async () => (await import('#components/newsroom/help/help-sheet.client')).HelpSheet

/** Opens what the room is for, by its knob or by `?`. */
export function HelpLauncher() {
  const { Window, said, launch, close } = useLateWindow(HELP, load, asksForHelp)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Shift+?"
        title="这里怎么用（?）"
        onClick={launch}
        className="rounded-md px-2 py-1 hover:text-ink hover:underline"
      >
        帮助
      </button>
      {said}
      {Window ? createPortal(<Window onClose={close} />, document.body) : null}
    </>
  )
}
