'use client'

import { useEffect } from 'react'

/** Has the browser ask before the page is left while something on it would be lost. */
export function useLeaveWarning(atStake: boolean): void {
  useEffect(() => {
    if (!atStake) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [atStake])
}
