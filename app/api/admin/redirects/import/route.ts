import { importRedirects } from '#db/redirects/import'
import { delivery } from '#server/desk/deed'
import { readLines, toldOfPlan } from '#server/desk/redirect-file'

/** Writes every good line of a CSV, all or none. */
export const POST = delivery({ permission: 'settings.change', fresh: true }, async ({ staff, request }) =>
  toldOfPlan(await importRedirects(staff, await readLines(request))),
)
