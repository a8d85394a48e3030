import { publishPage } from '#db/pages/publishing'
import { deed } from '#server/desk/deed'
import { pageTold, pageVersionBody } from '#server/desk/page-terms'
import { numberIn } from '#server/desk/taxonomy-terms'

/** Gives readers the newest version of a standing page. */
export const POST = deed({ permission: 'pages.edit', body: pageVersionBody }, async ({ staff, params, body }) =>
  pageTold(await publishPage(staff, numberIn(params.id), body)),
)
