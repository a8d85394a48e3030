import { type Known, tellChange } from '#components/newsroom/menus/entry-words'
import type { MenuChange } from '#db/menus/types'
import { fullDateTime, shortDateTime } from '#lib/time'

export type ShownChange = Omit<MenuChange, 'at'> & { at: string }
type Props = { changes: ShownChange[]; known: Known; busy: boolean; onUndo: (change: number) => void }

/** Who changed the menus and how, newest first; the last change can be undone. */
export function MenuChanges({ changes, known, busy, onUndo }: Props) {
  return (
    <section className="min-w-0">
      <h2 className="mb-1.5 text-small font-semibold text-soft">改动</h2>
      {changes.length === 0 ? <p className="text-small text-soft">还没有人改过导航。</p> : null}
      <ol>
        {changes.map(({ id, at, by, undone, before, after }, nth) => (
          <li key={id} className="flex gap-3 border-t border-hair py-2 text-small">
            <div className="min-w-0 flex-1">
              {tellChange(before, after, known).map((it) => (
                <p key={it} className="wrap-anywhere">
                  {it}
                </p>
              ))}
              <p className="text-note text-soft">
                {undone ? '撤销 · ' : ''}
                {by ?? '系统'} ·{' '}
                <time dateTime={at} title={fullDateTime(new Date(at))}>
                  {shortDateTime(new Date(at), new Date())}
                </time>
              </p>
            </div>
            {nth === 0 ? (
              <button type="button" className="knob knob-quiet self-start" disabled={busy} onClick={() => onUndo(id)}>
                撤销
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
