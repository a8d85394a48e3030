'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, type Reply } from '#components/newsroom/ask'
import { SignInAgain } from '#components/newsroom/sign-in-again.client'

/** What is asked of a route, and the password again where the house wants it or the session has ended. The page is made anew when it was done. */
export type Act = <T>(to: string, body?: object, method?: 'POST' | 'PUT') => Promise<Reply<T>>

/**
 * Carries out what only somebody may do who has signed in lately. `why` is what the sign-in says it is for; `again` is to stand in
 * the page. Who closes the sign-in has given it up: the answer is the refusal.
 */
export function useAct(email: string, why: string) {
  const router = useRouter()
  const [asking, setAsking] = useState<((signedIn: boolean) => void) | null>(null)

  const act: Act = async (to, body = {}, method = 'POST') => {
    const reply = await ask<never>(method, to, body)
    if (reply.ok) router.refresh()
    if (reply.ok || !['sign-in-again', 'signed-out'].includes(String(reply.body.code))) return reply
    const signedIn = await new Promise<boolean>((answer) => setAsking(() => answer))
    setAsking(null)
    return signedIn ? act(to, body, method) : reply
  }

  const again = asking ? <SignInAgain email={email} why={why} onSignedIn={() => asking(true)} onClose={() => asking(false)} /> : null
  return { act, again }
}
