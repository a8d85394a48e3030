import { listVersions } from '#db/revisions/queries'
import { deskApi } from '#lib/links'
import { reading } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'

/** Versions of a story, newest first, without their texts. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  const rows = await listVersions(id)
  return {
    outcome: 'found',
    versions: rows.map((it) => ({ ...it, href: deskApi.version(id, it.key), restore: deskApi.restore(id, it.key) })),
  }
})
