import { listDoubts } from '#db/terms/edition'
import { may } from '#lib/permissions'
import { reading } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'

/** Words of the working copy whose traditional form nobody decided, and whether whoever asks may decide it for the paper. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => {
  const { id, manuscript } = await storyFor(staff, params.id)
  return { outcome: 'found', doubts: await listDoubts(manuscript, id), mayEdit: may(staff.role, 'terms.edit') }
})
