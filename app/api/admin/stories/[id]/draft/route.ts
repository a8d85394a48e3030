import * as z from 'zod'
import { getTakeover } from '#db/presence/queries'
import { saveStory } from '#db/stories/save'
import { may } from '#lib/permissions'
import { strictManuscript } from '#lib/story/strict'
import { deed } from '#server/desk/deed'
import { explained, storyFor, versionNamed } from '#server/desk/story-terms'

const body = z.strictObject({
  saveId: z.uuid(),
  tab: z.uuid(),
  seq: z.int().positive(),
  /** Who writes, as the page knows it: in another tab somebody else may have signed in meanwhile. */
  writer: z.string().max(100),
  over: z.boolean().default(false),
  manuscript: strictManuscript,
})

/** Saves the working copy over the version that If-Match names. */
export const PUT = deed({ permission: 'story.write', body }, async ({ staff, request, params, body: { writer, manuscript, ...terms } }) => {
  const version = versionNamed(request.headers)
  if (writer !== staff.id) {
    return { outcome: 'another-writer', error: `现在登录的是${staff.name}，没有保存`, id: staff.id, name: staff.name }
  }
  const { id } = await storyFor(staff, params.id)
  if (terms.over && !may(staff.role, 'story.overwrite')) return { outcome: 'forbidden' }
  const result = await saveStory(staff, id, version, manuscript, terms)
  switch (result.outcome) {
    case 'saved':
      return { ...result, taken: await getTakeover(id, terms.tab) }
    case 'superseded':
      return { outcome: 'superseded', serverVersion: result.version, seq: result.seq }
    case 'conflict':
      return { ...(await explained(result)), own: result.savedBy === staff.id }
    default:
      return explained(result)
  }
})
