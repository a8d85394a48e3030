import { getStoryStatus } from '#db/workflow/queries'
import { may } from '#lib/permissions'
import { stateAfter, transitions, verbs } from '#lib/story/workflow'
import { reading } from '#server/desk/deed'
import { storyFor, told } from '#server/desk/story-terms'

/** Where a story stands, how it came there, and what whoever asks may do with it now. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  const status = await getStoryStatus(id, new Date())
  if (!status) return told({ outcome: 'missing' })
  const possible = {
    recall: status.recall !== null,
    unschedule: status.schedule !== null,
  }
  const can = verbs.filter(
    (verb) =>
      stateAfter(verb, status.state) !== null &&
      may(staff.role, transitions[verb].permission) &&
      (verb === 'recall' || verb === 'unschedule' ? possible[verb] : true),
  )
  return { outcome: 'found', ...status, can }
})
