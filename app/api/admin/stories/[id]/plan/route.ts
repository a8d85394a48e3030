import * as z from 'zod'
import { planStory } from '#db/desk/plan'
import { deed } from '#server/desk/deed'
import { instant } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ at: instant.nullable() })

/** 计划: when the desk means to bring a story; null takes it off the calendar. */
export const POST = deed({ permission: 'story.write', body }, async ({ staff, params, body: { at } }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await planStory(staff, id, at))
})
