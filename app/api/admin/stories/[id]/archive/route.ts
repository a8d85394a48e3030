import * as z from 'zod'
import { archiveStory } from '#db/workflow/commands'
import { deed } from '#server/desk/deed'
import { storyFor, told } from '#server/desk/story-terms'

/** 归档: nobody works on it any more. */
export const POST = deed({ permission: 'story.archive', body: z.strictObject({}) }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await archiveStory(staff, id))
})
