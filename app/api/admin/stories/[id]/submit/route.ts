import * as z from 'zod'
import { submitStory } from '#db/workflow/commands'
import { deed } from '#server/desk/deed'
import { note, person, version } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ version, reviewer: person.nullable().optional(), note: note.optional() })

/** 送审: asks somebody, or the desk, to look at this version. */
export const POST = deed({ permission: 'story.submit', body }, async ({ staff, params, body: to }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await submitStory(staff, id, to))
})
