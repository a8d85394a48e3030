'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks for the page anew every `seconds` while somebody can see it, and at once when they come back to it. */
export function KeepFresh({ seconds }: { seconds: number }) {
  const router = useRouter()
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh()
    const timer = setInterval(look, seconds * 1000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [router, seconds])
  return null
}
