import { getStoryReads } from '#db/readings/story-numbers'
import { sourceNames, sources } from '#lib/stats/classes'
import { beijing, dayKey, longDate } from '#lib/time'
import { reading } from '#server/desk/deed'
import { storyFor } from '#server/desk/story-terms'
import { lastDays } from '#server/stats/period'

const DAYS = 14
const DAY = 86_400_000

/** How much a story was read, for whoever may open it: a reporter has the numbers of their own. */
export const GET = reading({ permission: 'story.write' }, async ({ staff, params }) => {
  const { id } = await storyFor(staff, params.id)
  const now = new Date()
  const { from } = lastDays(DAYS, now)
  const reads = await getStoryReads(id, from, now)
  const bars = Array.from({ length: DAYS }, (_, at) => {
    const day = new Date(from.getTime() + at * DAY)
    const clock = beijing(day)
    return { label: `${clock.month}/${clock.day}`, note: longDate(day), value: reads.days.get(dayKey(day)) ?? 0 }
  })
  const shares = sources.map((it) => ({ name: sourceNames[it], reads: reads.sources.get(it) ?? 0 })).sort((a, b) => b.reads - a.reads)
  return { outcome: 'found', numbers: { total: reads.total, now: reads.now, ended: reads.ended, bars, shares } }
})
