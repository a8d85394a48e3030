import { addAuthor } from '#db/authors/commands'
import { slugOf } from '#lib/chinese/slug'
import { deed } from '#server/desk/deed'
import { authorBody } from '#server/desk/taxonomy-bodies'
import { toldOf } from '#server/desk/taxonomy-terms'

/** Adds an author. */
export const POST = deed({ permission: 'taxonomy.edit', body: authorBody, maxBytes: 10_000 }, async ({ staff, body }) =>
  toldOf(await addAuthor(staff, { ...body, slug: body.slug || slugOf(body.name, [body.name]) }), '作者'),
)
