import { judgeRedirects } from '#db/redirects/import'
import { delivery } from '#server/desk/deed'
import { readLines, toldOfPlan } from '#server/desk/redirect-file'

/** 测试: what each line of a CSV would do, and nothing is done. */
export const POST = delivery({ permission: 'settings.change', fresh: true }, async ({ request }) =>
  toldOfPlan(await judgeRedirects(await readLines(request))),
)
