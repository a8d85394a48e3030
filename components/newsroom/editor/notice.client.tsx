'use client'

import { useEffect } from 'react'

const SHOWN = 12_000

/** A line at the foot of the window about what has just been done. It goes by itself and never takes the focus. */
export function Notice({ words, onClose }: { words: string; onClose: () => void }) {
  useEffect(() => {
    if (!words) return
    const clock = setTimeout(onClose, SHOWN)
    return () => clearTimeout(clock)
  }, [words, onClose])
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex justify-center px-4">
      {words ? (
        <p className="pointer-events-auto flex items-center gap-3 rounded-md bg-ink px-3 py-1.5 text-small text-panel">
          {words}
          <button type="button" aria-label="知道了" onClick={onClose}>
            ✕
          </button>
        </p>
      ) : null}
    </div>
  )
}
