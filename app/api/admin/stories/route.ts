import * as z from 'zod'
import { createStory } from '#db/stories/commands'
import { editorPath } from '#lib/links'
import { storyKinds } from '#lib/story/kinds'
import { strictManuscript } from '#lib/story/strict'
import { deed } from '#server/desk/deed'

const body = z.strictObject({ kind: z.enum(storyKinds), manuscript: strictManuscript.optional() })

/** Begins a story, blank or with a manuscript that could not be saved elsewhere. */
export const POST = deed(
  { permission: 'story.write', body, rate: { max: 30, seconds: 60 } },
  async ({ staff, body: { kind, manuscript } }) => {
    const id = await createStory(staff, kind, manuscript)
    return { outcome: 'created', id, href: editorPath(id) }
  },
)
