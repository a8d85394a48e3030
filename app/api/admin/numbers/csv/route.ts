import { listStoriesByReads } from '#db/readings/numbers'
import { csvOf } from '#lib/csv'
import { fullDateTime } from '#lib/time'
import { reading } from '#server/desk/deed'
import { daysAsked, lastDays } from '#server/stats/period'

const MOST = 10_000

/** Stories by reads as a table for a spreadsheet. */
export const GET = reading({ permission: 'numbers.read' }, async ({ request }) => {
  const days = daysAsked(new URL(request.url).searchParams.get('days'))
  const stories = await listStoriesByReads(lastDays(days, new Date()), MOST)
  const rows = stories.map((it) => [it.id, it.headline, it.section, it.publishedAt ? fullDateTime(it.publishedAt) : '', it.reads, it.ended])
  return new Response(csvOf([['编号', '标题', '频道', '发布时间', `最近 ${days} 天阅读`, '读完'], ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="numbers.csv"',
      'Cache-Control': 'no-store',
    },
  })
})
