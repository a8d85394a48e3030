import * as z from 'zod'
import { reopenNote } from '#db/notes/commands'
import { deed } from '#server/desk/deed'
import { noteToSettle, storyFor, told } from '#server/desk/story-terms'

/** Takes up a resolved note again. */
export const POST = deed({ permission: 'story.write', body: z.strictObject({}) }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await reopenNote(staff, id, await noteToSettle(staff, id, params.note)))
})
