import { correctStory } from '#db/stories/correct'
import { deed } from '#server/desk/deed'
import { correction } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

/** Prints a correction on a published story, for good. */
export const POST = deed({ permission: 'story.correct', body: correction }, async ({ staff, params, body }) => {
  const { id } = await storyFor(staff, params.id)
  return told(await correctStory(staff, id, body))
})
