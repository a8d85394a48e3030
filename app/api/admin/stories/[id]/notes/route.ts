import * as z from 'zod'
import { writeNote } from '#db/notes/commands'
import { listNotes } from '#db/notes/queries'
import { deed, reading } from '#server/desk/deed'
import { anchor, mentioned, noteText } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({
  text: noteText,
  anchor: anchor.nullable().optional(),
  blocking: z.boolean().optional(),
  mentions: mentioned.optional(),
})

/** The notes on a story with their replies, oldest first. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  return { outcome: 'found', notes: await listNotes(id) }
})

/** Writes a note on a story, or on words in it. */
export const POST = deed({ permission: 'story.write', body }, async ({ staff, params, body: it }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await writeNote(staff, id, it))
})
