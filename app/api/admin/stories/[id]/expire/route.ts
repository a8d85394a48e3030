import * as z from 'zod'
import { expireStory } from '#db/schedules/expiry'
import { deed } from '#server/desk/deed'
import { instant } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ at: instant.nullable() })

/** 到期: when a story is taken from readers; null means never. */
export const POST = deed({ permission: 'story.publish', body }, async ({ staff, params, body: { at } }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await expireStory(staff, id, at))
})
