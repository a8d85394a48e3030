import { addPage } from '#db/pages/commands'
import { slugOf } from '#lib/chinese/slug'
import { deed } from '#server/desk/deed'
import { pageBody } from '#server/desk/page-terms'
import { toldOf } from '#server/desk/taxonomy-terms'

/** Begins a standing page. */
export const POST = deed({ permission: 'pages.edit', body: pageBody, maxBytes: 10_000 }, async ({ staff, body }) =>
  toldOf(await addPage(staff, { ...body, slug: body.slug || slugOf(body.title) }), '固定页面'),
)
