import { cache } from 'react'
import { previewStory } from '#db/stories/preview'
import type { Story } from '#db/stories/types'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { readDocument } from '#lib/story/document'

/** A story as readers would get it now, in a script; asked once for the head and the page. */
export const previewIn = cache(async (id: number, script: Script): Promise<Story | null> => {
  const story = await previewStory(id)
  if (!story) return null
  const known = (body: Story['body']) => readDocument(body, (type) => console.warn(`story ${id}: unknown block ${type} skipped`))
  return readIn({ ...story, body: known(story.body), live: story.live.map((post) => ({ ...post, body: known(post.body) })) }, script)
})

/** The script that an address asks for with `?script=`. */
export const scriptAsked = ({ script }: Record<string, string | string[] | undefined>): Script =>
  script === 'zh-hant' ? 'zh-hant' : 'zh-hans'
