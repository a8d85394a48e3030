import { reading } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'

/** The working copy of a story. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => ({
  outcome: 'found',
  ...(await storyFor(staff, params.id)),
}))
