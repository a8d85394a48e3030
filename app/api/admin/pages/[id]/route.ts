import { changePage } from '#db/pages/commands'
import { deed } from '#server/desk/deed'
import { pageEdit, pageTold } from '#server/desk/page-terms'
import { numberIn } from '#server/desk/taxonomy-terms'

/** Saves other words of a standing page; readers get them when they are published. */
export const PUT = deed({ permission: 'pages.edit', body: pageEdit }, async ({ staff, params, body }) =>
  pageTold(await changePage(staff, numberIn(params.id), body)),
)
