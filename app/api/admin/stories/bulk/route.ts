import * as z from 'zod'
import { actOnMany } from '#db/desk/bulk'
import { may, mayOpen } from '#lib/permissions'
import { Refusal } from '#server/desk/answers'
import { deed } from '#server/desk/deed'
import { bulkAction, bulkNeeds, bulkStories } from '#server/desk/library-bodies'
import { told } from '#server/desk/story-terms'

const body = z.strictObject({ action: bulkAction, stories: bulkStories })

/** Does one thing to many stories; those of others are, to a reporter, not there. */
export const POST = deed(
  { permission: 'story.write', body, rate: { max: 30, seconds: 60 } },
  async ({ staff, body: { action, stories } }) => {
    if (!may(staff.role, bulkNeeds[action.do])) throw new Refusal({ outcome: 'forbidden' })
    return told(await actOnMany(staff, action, stories, (story) => mayOpen(staff, story)))
  },
)
