import * as z from 'zod'
import { planStory } from '#db/desk/plan'
import { deed } from '#server/desk/deed'
import { instant } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ at: instant.nullable(), from: instant.nullable().optional() })

/** 计划: when the desk means to bring a story; null takes it off the calendar. `from` is what whoever moves it has seen. */
export const POST = deed({ permission: 'story.write', body }, async ({ staff, params, body: { at, from } }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await planStory(staff, id, at, from))
})
