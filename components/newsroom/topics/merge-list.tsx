import type { MergeRecord } from '#db/topics/types'
import { fullDateTime, shortDateTime } from '#lib/time'

type Shown = Omit<MergeRecord, 'at' | 'undoneAt'> & { at: string; undoneAt: string | null }

/** 合并记录, newest first; each can be taken back. */
export function MergeList({ merges, onUndo }: { merges: Shown[]; onUndo: (merge: number) => void }) {
  if (merges.length === 0) return null
  return (
    <section className="mt-8 max-sm:px-4">
      <h2 className="mb-1.5 text-small font-semibold text-soft">合并记录</h2>
      <ol>
        {merges.map((it) => (
          <li key={it.id} className="flex items-center gap-3 border-t border-hair py-2 text-small">
            <p className="min-w-0 flex-1">
              “{it.source}”并入“{it.target}” · {it.stories} 篇
              <span className="block text-note text-soft">
                {it.by ?? '系统'} ·{' '}
                <time dateTime={it.at} title={fullDateTime(new Date(it.at))}>
                  {shortDateTime(new Date(it.at), new Date())}
                </time>
              </span>
            </p>
            {it.undoneAt ? (
              <span className="text-soft">↩ 已撤销</span>
            ) : (
              <button
                type="button"
                className="knob knob-quiet"
                aria-label={`撤销：${it.source}并入${it.target}`}
                onClick={() => onUndo(it.id)}
              >
                撤销
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
