import * as z from 'zod'
import { correctStory } from '#db/stories/commands'
import { deed } from '#server/desk/deed'
import { explained, storyFor } from '#server/desk/story-terms'

const words = z.string().trim().min(1, '不能为空').max(500)
const body = z.strictObject({ wrong: words, right: words })

/** Prints a correction on a published story, for good. */
export const POST = deed({ permission: 'story.correct', body }, async ({ staff, params, body: { wrong, right } }) => {
  const { id } = await storyFor(staff, params.id)
  const result = await correctStory(staff, id, wrong, right)
  return result.outcome === 'missing' ? explained(result) : result
})
