import { findToLink } from '#db/stories/desk'
import { reading } from '#server/desk/deed'

/** Published stories for the read-more picker, newest first. */
export const GET = reading({ permission: 'story.write' }, async ({ request }) => {
  const words = new URL(request.url).searchParams.get('q') ?? ''
  return { outcome: 'found', stories: await findToLink(words.trim().slice(0, 60)) }
})
