import * as z from 'zod'
import { unscheduleStory } from '#db/schedules/schedule'
import { deed } from '#server/desk/deed'
import { storyFor, told } from '#server/desk/story-terms'

/** 取消定时: what was scheduled stays on the desk. */
export const POST = deed({ permission: 'story.publish', body: z.strictObject({}) }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await unscheduleStory(staff, id))
})
