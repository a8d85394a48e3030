import * as z from 'zod'
import { publishStory } from '#db/stories/commands'
import { storyPath } from '#lib/links'
import { deed } from '#server/desk/deed'
import { explained, storyFor } from '#server/desk/story-terms'

const body = z.strictObject({ version: z.int().positive(), note: z.string().trim().max(200).default('') })

/** Puts the named version before readers: as new, or in place of what they have. */
export const POST = deed({ permission: 'story.publish', body }, async ({ staff, params, body: terms }) => {
  const { id } = await storyFor(staff, params.id)
  const result = await publishStory(staff, id, terms)
  return result.outcome === 'published' ? { ...result, href: storyPath(result) } : explained(result)
})
