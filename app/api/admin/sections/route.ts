import { addSection } from '#db/sections/commands'
import { slugOf } from '#lib/chinese/slug'
import { deed } from '#server/desk/deed'
import { sectionBody } from '#server/desk/taxonomy-bodies'
import { toldOf } from '#server/desk/taxonomy-terms'

/** Opens a section. */
export const POST = deed({ permission: 'taxonomy.edit', body: sectionBody, maxBytes: 10_000 }, async ({ staff, body }) =>
  toldOf(await addSection(staff, { ...body, slug: body.slug || slugOf(body.name) }), '频道'),
)
