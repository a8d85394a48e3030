'use client'

import { useEffect, useState } from 'react'
import { ask } from '#components/newsroom/ask'
import type { Thing } from '#components/newsroom/palette/groups'

/** How long after the last key the desk is asked. */
const PAUSE = 120

type Answer = { words: string; things: Thing[]; trouble: string }

/** What the desk finds for words; null while an input method is still making them. What an older question found is not shown. */
export function useFound(find: string, words: string | null): { things: Thing[]; pending: boolean; trouble: string } {
  const [answer, setAnswer] = useState<Answer>({ words: '', things: [], trouble: '' })
  const asked = words?.trim() ?? ''

  useEffect(() => {
    if (!asked) return
    let current = true
    const clock = setTimeout(async () => {
      const reply = await ask<{ things: Thing[] }>('GET', `${find}${encodeURIComponent(asked)}`)
      if (current) setAnswer({ words: asked, things: reply.ok ? reply.body.things : [], trouble: reply.ok ? '' : reply.error })
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(clock)
    }
  }, [asked, find])

  const answered = answer.words === asked
  return { things: answered ? answer.things : [], pending: asked !== '' && !answered, trouble: answered ? answer.trouble : '' }
}
