import { restorePage } from '#db/pages/commands'
import { deed } from '#server/desk/deed'
import { pageTold, pageVersionBody } from '#server/desk/page-terms'
import { numberIn } from '#server/desk/taxonomy-terms'

/** Puts the words of an older version back, as a new one. */
export const POST = deed({ permission: 'pages.edit', body: pageVersionBody }, async ({ staff, params, body: { version } }) =>
  pageTold(await restorePage(staff, numberIn(params.id), { version, to: numberIn(params.version) })),
)
