import { saveStory } from '#db/stories/commands'
import { strictManuscript } from '#lib/story/strict'
import { deed, reading } from '#server/desk/deed'
import { explained, storyFor, versionNamed } from '#server/desk/story-terms'

/** The working copy of a story. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => ({
  outcome: 'found',
  ...(await storyFor(staff, params.id)),
}))

/** Saves the working copy over the version that If-Match names. */
export const PUT = deed({ permission: 'story.write', body: strictManuscript }, async ({ staff, request, params, body }) => {
  const version = versionNamed(request.headers)
  const { id } = await storyFor(staff, params.id)
  const result = await saveStory(staff, id, version, body)
  return result.outcome === 'saved' ? result : explained(result)
})
