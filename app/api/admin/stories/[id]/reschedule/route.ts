import * as z from 'zod'
import { rescheduleStory } from '#db/schedules/reschedule'
import { deed } from '#server/desk/deed'
import { instant } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ from: instant, at: instant })

/** 改定时: what waits for its hour waits for another, as it is. */
export const POST = deed({ permission: 'story.publish', body }, async ({ staff, params, body: hours }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await rescheduleStory(staff, id, hours))
})
