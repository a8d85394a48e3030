import * as z from 'zod'
import { replyToNote } from '#db/notes/commands'
import { deed } from '#server/desk/deed'
import { mentioned, noteText } from '#server/desk/story-bodies'
import { numberOf, storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ text: noteText, mentions: mentioned.optional() })

/** Answers a note. */
export const POST = deed({ permission: 'story.write', body }, async ({ staff, params, body: it }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await replyToNote(staff, id, numberOf(params.note), it))
})
