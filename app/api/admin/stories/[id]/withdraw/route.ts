import * as z from 'zod'
import { withdrawStory } from '#db/stories/withdraw'
import { deed } from '#server/desk/deed'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ reason: z.string().trim().min(1, '请写明撤稿原因，读者会看到').max(300) })

/** Takes a story from the readers, with a reason that they are told. */
export const POST = deed({ permission: 'story.withdraw', body }, async ({ staff, params, body: { reason } }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await withdrawStory(staff, id, reason))
})
