import * as z from 'zod'
import { sharePreview } from '#db/previews/commands'
import { listPreviewLinks } from '#db/previews/queries'
import { sharedPreviewPath } from '#lib/links'
import { previewToken } from '#server/auth/preview-pass'
import { deed, reading } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'

const HOUR = 3_600_000
/** How long a link that has ended is still shown on the desk. */
const REMEMBERED = 24 * HOUR

const body = z.strictObject({ hours: z.union([z.literal(1), z.literal(24), z.literal(168)]) })

/** Who can read the working copy of a story without an account. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  const now = new Date()
  const links = await listPreviewLinks(id, new Date(now.getTime() - REMEMBERED))
  return {
    outcome: 'found',
    links: links.map((it) => ({
      ...it,
      // The address of a link that opens nothing is of use to nobody.
      href: it.revokedAt || it.expiresAt <= now ? null : sharedPreviewPath(previewToken(it)),
    })),
  }
})

/** Gives out a link to the working copy, for one hour, a day or a week. */
export const POST = deed(
  { permission: 'story.write', body, rate: { max: 20, seconds: 60 } },
  async ({ staff, params, body: { hours } }) => {
    const { id } = await storyFor(staff, params.id)
    // Whole seconds: that is what the address holds.
    const expiresAt = new Date(Math.floor(Date.now() / 1000) * 1000 + hours * HOUR)
    const link = await sharePreview(staff, id, expiresAt)
    return { outcome: 'created', id: link, expiresAt, href: sharedPreviewPath(previewToken({ id: link, expiresAt })) }
  },
)
