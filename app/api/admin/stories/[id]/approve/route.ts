import * as z from 'zod'
import { approveStory } from '#db/workflow/commands'
import { deed } from '#server/desk/deed'
import { note, version } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ version, note: note.optional() })

/** 通过: this version may go out. */
export const POST = deed({ permission: 'story.approve', body }, async ({ staff, params, body: to }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await approveStory(staff, id, to))
})
