import * as z from 'zod'
import { revokePreview } from '#db/previews/commands'
import { deed } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'

/** Takes a preview link back: from now on its address answers 410. */
export const POST = deed({ permission: 'story.write', body: z.strictObject({}) }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  const link = /^[1-9]\d{0,8}$/.test(params.link ?? '') ? Number(params.link) : 0
  const result = await revokePreview(staff, id, link)
  return result.outcome === 'missing' ? { ...result, error: '没有这个预览链接' } : result
})
