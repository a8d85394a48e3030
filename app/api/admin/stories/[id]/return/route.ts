import * as z from 'zod'
import { returnStory } from '#db/workflow/commands'
import { deed } from '#server/desk/deed'
import { reason, version } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ version, reason })

/** 退回: back to a draft, with what is missing. */
export const POST = deed({ permission: 'story.approve', body }, async ({ staff, params, body: to }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await returnStory(staff, id, to))
})
