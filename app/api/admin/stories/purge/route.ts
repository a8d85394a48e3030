import * as z from 'zod'
import { purgeStories } from '#db/desk/purge'
import { deed } from '#server/desk/deed'
import { bulkStories } from '#server/desk/library-bodies'

const body = z.strictObject({ stories: bulkStories })

/** 彻底删除: removes every word of stories that lie in the bin, for ever. */
export const POST = deed({ permission: 'story.purge', body, rate: { max: 30, seconds: 60 } }, async ({ staff, body: { stories } }) => {
  const purged = await purgeStories(staff, stories)
  return purged.outcome === 'missing' ? { ...purged, error: '回收站里没有这些稿件' } : purged
})
