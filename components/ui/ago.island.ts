import { ago } from '#lib/ago'
import { briefTime, fullDateTime } from '#lib/time'
import { pageScript } from './made.ts'

/** Minutes up to which a time is told by how long ago it was. */
const YOUNG = 600
const hant = pageScript() === 'zh-hant'

/** What a time says now, the line it stands in, and how high that is. */
type Row = { time: HTMLTimeElement; at: Date; line: Element | null; height: number }
let rows: Row[] = [...document.querySelectorAll<HTMLTimeElement>('time[data-ago]')]
  .map((time) => ({ time, at: new Date(time.dateTime), line: time.closest('p,li,article,aside'), height: 0 }))
  .filter(({ at }) => minutesSince(at) < YOUNG)

function minutesSince(at: Date): number {
  return Math.max(0, Math.floor((Date.now() - at.getTime()) / 60_000))
}

/** 14:05 → 3小时前, with the whole time when pointed at. Where that would need another line, the absolute time stays. */
function show(): void {
  if (document.visibilityState !== 'visible') return
  const now = new Date()
  for (const row of rows) row.height = row.line?.clientHeight ?? 0
  for (const { time, at } of rows) {
    time.title = fullDateTime(at, hant)
    time.textContent = minutesSince(at) < YOUNG ? ago(minutesSince(at), hant) : briefTime(at, now)
  }
  const grown = rows.filter(({ line, height }) => (line?.clientHeight ?? 0) !== height)
  for (const { time, at } of grown) time.textContent = briefTime(at, now)
  rows = rows.filter((row) => !grown.includes(row) && minutesSince(row.at) < YOUNG)
  if (rows.length === 0) clearInterval(clock)
}

const clock = setInterval(show, 60_000)
document.addEventListener('visibilitychange', show)
addEventListener('pageshow', show)
show()
