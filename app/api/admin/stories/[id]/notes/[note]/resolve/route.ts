import * as z from 'zod'
import { resolveNote } from '#db/notes/commands'
import { deed } from '#server/desk/deed'
import { noteToSettle, storyFor, told } from '#server/desk/story-terms'

/** 解决: what the note asked for is done. */
export const POST = deed({ permission: 'story.write', body: z.strictObject({}) }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await resolveNote(staff, id, await noteToSettle(staff, id, params.note)))
})
