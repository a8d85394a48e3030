import type { LibraryChoices } from '#components/newsroom/library/library-filters'
import { Purge } from '#components/newsroom/library/purge.client'
import type { BulkAction } from '#db/desk/types'

type Props = {
  count: number
  busy: boolean
  may: BulkAction['do'][]
  binned: boolean
  choices: LibraryChoices
  /** Of the chosen stories, the versions that stand in the list. */
  versions: Record<string, number>
  /** Null for whoever may not. */
  onPurge: (() => void) | null
  onAct: (action: BulkAction) => void
  onClear: () => void
}

/** What can be done to the chosen stories. It stays in sight while one scrolls. */
export function BulkBar({ count, busy, may, binned, choices, versions, onAct, onPurge, onClear }: Props) {
  const can = (it: BulkAction['do']) => may.includes(it) && !binned
  return (
    <fieldset
      disabled={busy}
      aria-label="批量操作"
      className="sticky top-0 z-10 mb-2 flex flex-wrap items-center gap-2 border-y border-hair bg-panel px-4 py-2 sm:border-x sm:px-3"
    >
      <span className="font-semibold">已选 {count} 篇</span>
      {can('assign') ? (
        <Give
          label="分派给…"
          all={[{ id: '-', name: '（不分派）' }, ...choices.people]}
          onGive={(id) => onAct({ do: 'assign', staff: id === '-' ? null : id })}
        />
      ) : null}
      {can('section') ? (
        <Give label="改频道…" all={choices.sections} onGive={(id) => onAct({ do: 'section', section: Number(id) })} />
      ) : null}
      {can('topic') ? <Give label="加话题…" all={choices.topics} onGive={(id) => onAct({ do: 'topic', topic: Number(id) })} /> : null}
      {can('submit') ? (
        <button type="button" className="knob" onClick={() => onAct({ do: 'submit' })}>
          送审
        </button>
      ) : null}
      {can('approve') ? (
        <button type="button" className="knob" onClick={() => onAct({ do: 'approve', versions })}>
          通过
        </button>
      ) : null}
      {can('archive') ? (
        <button type="button" className="knob" onClick={() => onAct({ do: 'archive' })}>
          归档
        </button>
      ) : null}
      {binned ? (
        <button type="button" className="knob" onClick={() => onAct({ do: 'restore' })}>
          取回
        </button>
      ) : (
        <button type="button" className="knob" onClick={() => onAct({ do: 'bin' })}>
          放进回收站
        </button>
      )}
      {binned && onPurge ? <Purge count={count} onPurge={onPurge} /> : null}
      <button type="button" className="ml-auto text-soft hover:text-ink" onClick={onClear}>
        取消选择
      </button>
    </fieldset>
  )
}

function Give({ label, all, onGive }: { label: string; all: { id: string | number; name: string }[]; onGive: (id: string) => void }) {
  return (
    <select aria-label={label} value="" className="field max-w-36" onChange={({ target }) => target.value && onGive(target.value)}>
      <option value="">{label}</option>
      {all.map((it) => (
        <option key={it.id} value={it.id}>
          {it.name}
        </option>
      ))}
    </select>
  )
}
