import * as z from 'zod'
import { restoreVersion } from '#db/revisions/restore'
import { deed } from '#server/desk/deed'
import { explained, storyFor, versionNamed } from '#server/desk/story-terms'
import { versionKey } from '#server/desk/version-terms'

/** Puts an older version on the desk again, over the version that If-Match names. What stands there is kept. */
export const POST = deed({ permission: 'story.write', body: z.strictObject({}) }, async ({ staff, request, params }) => {
  const version = versionNamed(request.headers)
  const { id } = await storyFor(staff, params.id)
  const result = await restoreVersion(staff, id, versionKey(params.version), version)
  switch (result.outcome) {
    case 'restored':
      return result
    case 'unfit':
      return { outcome: 'refused', error: '这个版本里有现在不再接受的内容，无法恢复；可以打开它复制文字' }
    case 'conflict':
      return { ...(await explained(result)), own: result.savedBy === staff.id }
    case 'refused':
      return explained(result)
    default:
      return { outcome: 'missing', error: '没有这个版本，可能已经精简掉了' }
  }
})
