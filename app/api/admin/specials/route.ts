import { openSpecial } from '#db/specials/commands'
import { slugOf } from '#lib/chinese/slug'
import { deed } from '#server/desk/deed'
import { specialBody } from '#server/desk/taxonomy-bodies'
import { toldOf } from '#server/desk/taxonomy-terms'

/** Opens a special; readers don't have it until somebody publishes it. */
export const POST = deed({ permission: 'specials.edit', body: specialBody, maxBytes: 100_000 }, async ({ staff, body }) =>
  toldOf(await openSpecial(staff, { ...body, slug: body.slug || slugOf(body.title) }), '专题'),
)
