import { withdrawPage } from '#db/pages/publishing'
import { deed } from '#server/desk/deed'
import { pageTold, pageVersionBody } from '#server/desk/page-terms'
import { numberIn } from '#server/desk/taxonomy-terms'

/** Takes a standing page away from readers. */
export const POST = deed({ permission: 'pages.edit', body: pageVersionBody }, async ({ staff, params, body }) =>
  pageTold(await withdrawPage(staff, numberIn(params.id), body)),
)
