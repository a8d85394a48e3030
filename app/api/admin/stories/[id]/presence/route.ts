import * as z from 'zod'
import { leaveStory, stayIn, takeOver } from '#db/presence/commands'
import { getTakeover, listPresent } from '#db/presence/queries'
import { deed } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'

const body = z.strictObject({ tab: z.uuid(), does: z.enum(['stays', 'takes-over', 'leaves']) })

/** A tab says that it has the story open still, takes it over from others, or has closed it; and hears who else is there. */
export const POST = deed({ permission: 'story.write', body, rate: { max: 600, seconds: 60 } }, async ({ staff, params, body: told }) => {
  const { id, version } = await storyFor(staff, params.id)
  const place = { story: id, tab: told.tab, staff: staff.id }
  const now = new Date()
  if (told.does === 'leaves') await leaveStory(place)
  else await (told.does === 'takes-over' ? takeOver : stayIn)(place, now)
  const others = await listPresent(id, told.tab, staff.id, now)
  return { outcome: 'found', version, others, taken: await getTakeover(id, told.tab) }
})
