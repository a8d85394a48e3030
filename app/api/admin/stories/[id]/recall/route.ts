import * as z from 'zod'
import { recallPublication } from '#db/stories/recall'
import { deed } from '#server/desk/deed'
import { key } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

/** 撤回: undoes the publication with this key, within ten seconds. */
export const POST = deed({ permission: 'story.publish', body: z.strictObject({ key }) }, async ({ staff, params, body }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await recallPublication(staff, id, body.key))
})
