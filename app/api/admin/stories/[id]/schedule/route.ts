import * as z from 'zod'
import { scheduleStory } from '#db/schedules/schedule'
import { deed } from '#server/desk/deed'
import { instant, publishing, requirePlaces } from '#server/desk/story-bodies'
import { storyFor, told } from '#server/desk/story-terms'

const body = z.strictObject({ ...publishing, change: publishing.change.optional(), at: instant })

/** 定时: this version goes out at an hour, whatever is written afterwards. Without `change` a story goes out as new, or as an update. */
export const POST = deed({ permission: 'story.publish', body }, async ({ staff, params, body: { version, key, at, ...asked } }) => {
  const { id, slug } = await storyFor(staff, params.id)
  requirePlaces(staff, asked)
  const change = asked.change ?? (slug === null ? ('new' as const) : ('update' as const))
  const terms = { ...asked, change, expiresAt: asked.expiresAt === null ? null : asked.expiresAt?.getTime() }
  return told(await scheduleStory(staff, id, { version, key, at, terms }))
})
