import { listDeeds } from '#db/audit/queries'
import { actionName, subjectName } from '#lib/audit-words'
import { csvOf } from '#lib/csv'
import { fullDateTime } from '#lib/time'
import { filterOf } from '#server/desk/audit-filter'
import { reading } from '#server/desk/deed'

/** More than a spreadsheet is comfortable with; who needs older ones narrows the dates. */
const MOST = 50_000

/** The audit log as a table for a spreadsheet, filtered as on the screen. */
export const GET = reading({ permission: 'audit.read' }, async ({ request }) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const deeds = await listDeeds(filterOf(asked), MOST)
  const rows = deeds.map((it) => [
    it.id,
    fullDateTime(it.at),
    it.at.toISOString(),
    it.name ?? '系统',
    actionName(it.action),
    subjectName(it.subject),
    JSON.stringify(it.detail),
    it.network,
  ])
  return new Response(csvOf([['编号', '北京时间', 'UTC', '人员', '操作', '对象', '详情', '网段'], ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit.csv"',
      'Cache-Control': 'no-store',
    },
  })
})
