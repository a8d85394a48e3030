import type { ShownChange } from '#components/newsroom/front/types'
import { fullDateTime, shortDateTime } from '#lib/time'

const causes: Record<string, string> = {
  desk: '',
  undo: '撤销',
  ended: '到期',
  published: '随发布',
  recalled: '随撤回',
  withdrawn: '随撤稿',
}

type Props = { changes: ShownChange[]; nameOf: (place: ShownChange) => string; onUndo: (change: number) => void }

/** Who changed what on the front, newest first; each can be undone as long as nobody has changed the place since. */
export function ChangeList({ changes, nameOf, onUndo }: Props) {
  const newest = new Set<string>()
  return (
    <section className="min-w-0">
      <h2 className="mb-1.5 text-small font-semibold text-soft">改动</h2>
      {changes.length === 0 ? <p className="text-small text-soft">还没有人动过首页，全由规则填充。</p> : null}
      <ol>
        {changes.map((it) => {
          const place = `${it.area} ${it.position}`
          const last = !newest.has(place)
          newest.add(place)
          return (
            <li key={it.id} className="flex gap-3 border-t border-hair py-2 text-small">
              <div className="min-w-0 flex-1">
                <p>
                  <b>{nameOf(it)}</b>
                  {it.area === 'section' ? '头条' : ''}：{it.after ? `固定《${it.after}》` : '交回规则'}
                </p>
                {it.before ? <p className="truncate text-soft">原来是《{it.before}》</p> : null}
                <p className="text-note text-soft">
                  {causes[it.cause] ? `${causes[it.cause]} · ` : ''}
                  {it.by ?? '系统'} ·{' '}
                  <time dateTime={it.at} title={fullDateTime(new Date(it.at))}>
                    {shortDateTime(new Date(it.at), new Date())}
                  </time>
                </p>
              </div>
              {last ? (
                <button type="button" className="knob knob-quiet self-start" onClick={() => onUndo(it.id)}>
                  撤销
                </button>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
