import * as z from 'zod'
import { publishStory } from '#db/stories/publish'
import { storyPath } from '#lib/links'
import { deed } from '#server/desk/deed'
import { publishing, requirePlaces } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject(publishing)

/** Puts the named version before readers: as new, or in place of what they have. */
export const POST = deed({ permission: 'story.publish', body }, async ({ staff, params, body: terms }) => {
  const { id } = await storyFor(staff, params.id)
  requirePlaces(staff, terms)
  const result = await publishStory(staff, id, terms)
  return result.outcome === 'published' ? { ...result, state: 'published', href: storyPath(result) } : told(result)
})
