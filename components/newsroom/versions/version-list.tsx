import { byDay, type Listed, nameOf } from '#components/newsroom/versions/listed'
import type { VersionKey } from '#db/revisions/types'
import { clockTime } from '#lib/time'

type Props = {
  versions: Listed[]
  /** The one that is on the desk now. */
  standing: VersionKey | null
  chosen: VersionKey[]
  onChoose: (key: VersionKey) => void
  onOpen: (version: Listed) => void
}

const signs: Record<Listed['kind'], { sign: string; colour: string }> = {
  published: { sign: '●', colour: 'text-good' },
  recalled: { sign: '○', colour: 'text-warn' },
  approved: { sign: '✓', colour: 'text-good' },
  sent: { sign: '↑', colour: 'text-plan' },
  restored: { sign: '↺', colour: 'text-plan' },
  replaced: { sign: '◇', colour: 'text-warn' },
  autosave: { sign: '·', colour: 'text-soft' },
}

/** Versions of a story under their days. A row opens its version; the box before it chooses it for comparing. */
export function VersionList({ versions, standing, chosen, onChoose, onOpen }: Props) {
  return byDay(versions).map(({ day, versions: rows }) => (
    <section key={day} aria-label={`${day}的版本`} className="mb-3">
      <h3 className="border-b border-hair pb-1 text-note text-soft">{day}</h3>
      <ul>
        {rows.map((it) => {
          const { sign, colour } = signs[it.kind]
          const time = clockTime(new Date(it.at))
          const name = nameOf(it)
          return (
            <li key={it.key} className="flex items-start gap-1 border-b border-hair last:border-0">
              <label className="flex min-h-10 shrink-0 items-center px-1.5">
                <span className="sr-only">
                  选来比较：{name}，{time}
                </span>
                <input type="checkbox" checked={chosen.includes(it.key)} onChange={() => onChoose(it.key)} />
              </label>
              <button
                type="button"
                className="min-h-10 min-w-0 flex-1 rounded-xs py-1.5 text-left hover:bg-chosen"
                onClick={() => onOpen(it)}
              >
                <span className="flex items-baseline gap-1.5">
                  <span aria-hidden className={`w-3 shrink-0 text-center font-bold ${colour}`}>
                    {sign}
                  </span>
                  <span className={it.kind === 'autosave' ? '' : 'font-semibold'}>{name}</span>
                  {it.key === standing ? <span className="text-note text-good">现在的文字</span> : null}
                  <time dateTime={it.at} className="ml-auto text-soft">
                    {time}
                  </time>
                </span>
                <span className="block pl-4.5 text-small text-soft">
                  {it.by ?? '系统'} · {it.characters} 字{it.change ? `（${it.change > 0 ? '＋' : '－'}${Math.abs(it.change)}）` : ''}
                </span>
                {it.note ? <span className="block pl-4.5 text-small">{it.note}</span> : null}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
