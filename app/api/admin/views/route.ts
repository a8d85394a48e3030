import { keepView } from '#db/desk/views'
import { may } from '#lib/permissions'
import { Refusal } from '#server/desk/answers'
import { deed } from '#server/desk/deed'
import { viewBody } from '#server/desk/library-bodies'
import { told } from '#server/desk/story-terms'

/** Keeps a way of looking at 稿库; shared with the desk by whoever may. */
export const POST = deed({ permission: 'story.write', body: viewBody }, async ({ staff, body }) => {
  if (body.shared && !may(staff.role, 'views.share')) throw new Refusal({ outcome: 'forbidden', error: '只有主编能存共用的视图' })
  return told(await keepView(staff, body))
})
