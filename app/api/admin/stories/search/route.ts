import { findToLink } from '#db/stories/linkable'
import { storyPath } from '#lib/links'
import { reading } from '#server/desk/deed'

/** Published stories to lead on to, newest first, with the address that stays theirs. */
export const GET = reading({ permission: 'story.write' }, async ({ request }) => {
  const words = new URL(request.url).searchParams.get('q') ?? ''
  const stories = await findToLink(words.trim().slice(0, 60))
  return { outcome: 'found', stories: stories.map((it) => ({ ...it, href: storyPath(it) })) }
})
