'use client'

import { ask } from '#components/newsroom/ask'
import { useDesk } from '#components/newsroom/editor/desk.client'
import type { Manuscript } from '#lib/story/manuscript'

/** Makes a story of its own out of a text and goes there; `leave` lets go of what waits here. Answers why not, or ''. */
export function useSaveAs(): (manuscript: Manuscript, leave: () => void) => Promise<string> {
  const { story, links } = useDesk()
  return async (manuscript, leave) => {
    const reply = await ask<{ href: string }>('POST', links.create, { kind: story.kind, manuscript: { ...manuscript, slug: '' } })
    if (!reply.ok) return reply.reasons.join('；') || reply.error
    leave()
    location.assign(reply.body.href)
    return ''
  }
}
