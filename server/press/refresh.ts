import type { WireRow } from '#db/wire/queries'
import type { Edition } from '#server/press/edition'
import type { Room } from '#server/press/flights'

/** What a wire row means to the press. */
export type News = Pick<WireRow, 'event' | 'hard' | 'soft'>

/** Pages printed again before anyone asks, hottest first: some 200 ms of work. */
const HOTTEST = 16

/**
 * After these the old words must not come back in any way: what depends on the tags is thrown away, not kept as a
 * fallback for failures, and soft tags count as hard.
 */
const TAKEN_BACK = new Set(['story-withdrawn', 'story-recalled', 'site-emptied'])

/**
 * Puts news from the wire into effect: hard tags expire editions, soft tags make them stale. The hottest of them, and our
 * own pages for failures, are printed again at once.
 */
export function applyNews(news: News[], { editions, missing, touches }: Room, reprint: (edition: Edition) => void): void {
  const touched = new Set<Edition>()
  for (const { event, hard, soft } of news) {
    const takenBack = TAKEN_BACK.has(event)
    touches.record(takenBack ? { hard: [...hard, ...soft], soft: [] } : { hard, soft })
    if (event === 'site-emptied') {
      touches.recordAll()
      editions.clear()
      touched.clear()
    } else for (const it of takenBack ? editions.drop([...hard, ...soft]) : editions.touch({ hard, soft })) touched.add(it)
    // Which of the addresses known as missing exist now is cheaper to ask again than to know.
    if (hard.length > 0) missing.clear()
  }
  for (const it of hottest(touched)) reprint(it)
}

/** Everything may have changed: expires all, keeps it as a fallback, prints the hottest again. */
export function applyGap({ editions, missing, touches }: Room, reprint: (edition: Edition) => void): void {
  touches.recordAll()
  missing.clear()
  for (const it of hottest(editions.expireAll())) reprint(it)
}

function hottest(touched: Iterable<Edition>): Edition[] {
  const wanted = [...touched].filter((it) => it.page.shelf === 'paper' && (it.hits > 0 || it.page.status !== undefined))
  return wanted.sort((a, b) => b.hits - a.hits).slice(0, HOTTEST)
}
