import * as z from 'zod'
import { reopenStory } from '#db/workflow/commands'
import { deed } from '#server/desk/deed'
import { storyFor, told } from '#server/desk/story-terms'

/** 重新打开: a withdrawn or archived story is a draft again. */
export const POST = deed({ permission: 'story.archive', body: z.strictObject({}) }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await reopenStory(staff, id))
})
