import type { Script } from '#lib/chinese/script'
import { clockTime, dayKey, longDate, shortDateTime } from '#lib/time'
import { wordsIn } from '#lib/words'

type Props = {
  at: Date
  /**
   * `brief`: 14:05 today, else 4月25日. `short`: 14:05 today, else 4月25日 14:05. `clock`: 14:05 always.
   * `long`: 2024年4月25日 14:05, with the zone in the title.
   */
  format?: 'brief' | 'short' | 'clock' | 'long' | 'day'
  script?: Script
  className?: string
}

/**
 * An instant as Beijing's clock shows it. What it prints changes at midnight, so every page that carries one depends on
 * `today`; the layout says so.
 */
export function PaperTime({ at, format = 'short', script = 'zh-hans', className }: Props) {
  const title = format === 'long' ? `${longDate(at)} ${clockTime(at)}（${wordsIn(script).beijingTime}）` : undefined
  return (
    <time dateTime={at.toISOString().replace(/\.\d+Z$/, 'Z')} title={title} className={className}>
      {printed(at, format)}
    </time>
  )
}

function printed(at: Date, format: NonNullable<Props['format']>): string {
  const now = new Date()
  if (format === 'long') return `${longDate(at)} ${clockTime(at)}`
  if (format === 'day') return longDate(at)
  if (format === 'clock' || dayKey(at) === dayKey(now)) return clockTime(at)
  const whole = shortDateTime(at, now)
  return format === 'brief' ? whole.slice(0, whole.lastIndexOf(' ')) : whole
}
