import * as z from 'zod'
import { assignStory } from '#db/workflow/commands'
import { deed } from '#server/desk/deed'
import { person } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ staff: person.nullable() })

/** 分派: gives a story to somebody, or to nobody. */
export const POST = deed({ permission: 'story.assign', body }, async ({ staff, params, body: { staff: assignee } }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await assignStory(staff, id, assignee))
})
