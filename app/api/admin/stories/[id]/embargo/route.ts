import * as z from 'zod'
import { embargoStory } from '#db/workflow/commands'
import { deed } from '#server/desk/deed'
import { instant } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ until: instant.nullable(), from: instant.nullable().optional() })

/** 禁发: nothing goes out before an instant; null lifts it. `from` is what whoever moves it has seen. */
export const POST = deed({ permission: 'story.embargo', body }, async ({ staff, params, body: { until, from } }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await embargoStory(staff, id, until, new Date(), from))
})
