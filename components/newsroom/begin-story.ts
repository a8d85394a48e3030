import { ask } from '#components/newsroom/ask'
import type { StoryKind } from '#lib/story/kinds'

/** Begins a story and goes to it. Answers what stands in the way, or ''. */
export async function beginStory(to: string, kind: StoryKind): Promise<string> {
  const reply = await ask<{ href: string }>('POST', to, { kind })
  if (!reply.ok) return reply.error
  location.assign(reply.body.href)
  return ''
}
