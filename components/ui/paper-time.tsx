import type { Script } from '#lib/chinese/script'
import { briefTime, clockTime, dayKey, fullDateTime, longDate, shortDateTime } from '#lib/time'

type Props = {
  at: Date
  /**
   * `brief`: 14:05 today, else 4月25日; a young one becomes 3小时前 where a script runs (ago.island.ts). `short`: 14:05 today, else 4月25日 14:05. `clock`: 14:05 always.
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
  const title = format === 'long' ? fullDateTime(at, script === 'zh-hant') : undefined
  return (
    <time
      dateTime={at.toISOString().replace(/\.\d+Z$/, 'Z')}
      title={title}
      data-ago={format === 'brief' ? '' : undefined}
      className={className}
    >
      {printed(at, format)}
    </time>
  )
}

function printed(at: Date, format: NonNullable<Props['format']>): string {
  const now = new Date()
  if (format === 'long') return `${longDate(at)} ${clockTime(at)}`
  if (format === 'day') return longDate(at)
  if (format === 'brief') return briefTime(at, now)
  if (format === 'clock' || dayKey(at) === dayKey(now)) return clockTime(at)
  return shortDateTime(at, now)
}
