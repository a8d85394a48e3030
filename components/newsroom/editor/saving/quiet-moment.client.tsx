'use client'

import { useEffect } from 'react'

/** Hands that have rested this long have stopped typing, milliseconds. */
const QUIET = 1000
const SIGNS = ['keydown', 'input', 'compositionupdate'] as const

/** Says `true` once when `wanted` has come and nobody types or composes, and `false` when it is wanted no longer. */
export function useQuietMoment(wanted: boolean, say: (now: boolean) => void): void {
  useEffect(() => {
    if (!wanted) return say(false)
    let clock: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(clock)
      clock = setTimeout(() => {
        stop()
        say(true)
      }, QUIET)
    }
    const stop = () => {
      clearTimeout(clock)
      for (const sign of SIGNS) document.removeEventListener(sign, wait, true)
    }
    for (const sign of SIGNS) document.addEventListener(sign, wait, true)
    wait()
    return stop
  }, [wanted, say])
}
