import { getStoryStatus } from '#db/workflow/queries'
import { historyPath, storyPath } from '#lib/links'
import { may } from '#lib/permissions'
import { stateAfter, transitions, verbs } from '#lib/story/workflow'
import { reading } from '#server/desk/deed'
import { storyFor, told } from '#server/desk/story-terms'

/** Where a story stands, how it came there, and what whoever asks may do with it now. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => {
  const { id, slug } = await storyFor(staff, params.id)
  const now = new Date()
  const status = await getStoryStatus(id, now)
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
  const read = slug === null ? null : { id, slug }
  return { outcome: 'found', ...status, now, slug, href: read && storyPath(read), history: read && historyPath(read), can }
})
