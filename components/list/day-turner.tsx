import type { Script } from '#lib/chinese/script'
import { archivePath, inEdition } from '#lib/links'
import { beijing, dayKey, longDate } from '#lib/time'
import { wordsIn } from '#lib/words'

/** 前一天 · 后一天 */
export function DayTurner({ from, script }: { from: Date; script: Script }) {
  const words = wordsIn(script)
  const to = (days: number) => new Date(from.getTime() + days * 86_400_000)
  const link = (at: Date) => {
    const { year, month, day } = beijing(at)
    return inEdition(archivePath(year, month, day), script)
  }
  const [before, after] = [to(-1), to(1)]
  return (
    <nav aria-label={words.pages} className="flex justify-between text-small">
      <a rel="prev" href={link(before)} title={longDate(before)} className="py-3">
        {words.previousDay}
      </a>
      {dayKey(after) <= dayKey(new Date()) && (
        <a rel="next" href={link(after)} title={longDate(after)} className="py-3">
          {words.nextDay}
        </a>
      )}
    </nav>
  )
}
