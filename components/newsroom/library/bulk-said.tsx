import { bulkNames } from '#components/newsroom/library/bulk-names'
import type { LastBulk } from '#db/desk/types'
import { fullDateTime, shortDateTime } from '#lib/time'

export type Said = { words: string; left: { story: number; headline: string; reason: string }[]; bulk: number | null }
type Props = {
  said: Said | null
  /** One's last action from before this page was opened, as long as it can be taken back. */
  last: LastBulk | null
  now: Date
  busy: boolean
  onUndo: (bulk: number) => void
  onClose: () => void
}

/** What the last action on many stories came to, what it left alone and why, and the way back; also after the list is gone. */
export function BulkSaid({ said, last, now, busy, onUndo, onClose }: Props) {
  const bulk = said ? said.bulk : (last?.id ?? null)
  return (
    <div role="status" className="px-4 sm:px-0">
      {said || last ? (
        <div className={`mb-2 flex items-start gap-x-3 px-3 py-2 ${said ? 'border-l-2 border-plan bg-panel' : 'text-small text-soft'}`}>
          <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-1">
            {said ? <span>{said.words}</span> : null}
            {!said && last ? (
              <span>
                上次批量操作：{bulkNames[last.do]} {last.stories} 篇，
                <time dateTime={last.at.toISOString()} title={fullDateTime(last.at)}>
                  {shortDateTime(last.at, now)}
                </time>
              </span>
            ) : null}
            {bulk === null ? null : (
              <button type="button" className="underline" disabled={busy} onClick={() => onUndo(bulk)}>
                撤销
              </button>
            )}
            {said && said.left.length > 0 ? (
              <ul className="w-full text-small text-warn">
                {said.left.map((it) => (
                  <li key={it.story}>
                    {it.headline || `#${it.story}`}：{it.reason}
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
          <button type="button" className="px-1 text-soft hover:text-ink" aria-label="关闭提示" onClick={onClose}>
            ×
          </button>
        </div>
      ) : null}
    </div>
  )
}
