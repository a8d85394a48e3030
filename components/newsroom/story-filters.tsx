import { type DeskView, deskListPath } from '#lib/links'
import { type StoryState, stateNames, storyStates } from '#lib/story/kinds'

type Props = { view: DeskView; counts: Partial<Record<StoryState, number>>; mineToo: boolean }

/** States stand here when they hold a story, and these four always. */
const ALWAYS: StoryState[] = ['draft', 'review', 'published', 'withdrawn']

/** Which stories are shown: by state, one's own, by words. All of it stands in the address. */
export function StoryFilters({ view, counts, mineToo }: Props) {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const shown = storyStates.filter((it) => ALWAYS.includes(it) || counts[it])
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-0">
      <nav aria-label="状态" className="-mx-1 flex flex-wrap gap-1">
        <Tab href={deskListPath({ ...view, state: undefined, page: 1 })} on={!view.state} name="全部" count={all} />
        {shown.map((state) => (
          <Tab
            key={state}
            href={deskListPath({ ...view, state, page: 1 })}
            on={view.state === state}
            name={stateNames[state]}
            count={counts[state] ?? 0}
          />
        ))}
      </nav>
      <search className="flex-1 sm:min-w-64">
        <form action={deskListPath({})} className="flex items-center gap-2">
          {view.state ? <input type="hidden" name="state" value={view.state} /> : null}
          {view.mine ? <input type="hidden" name="mine" value="1" /> : null}
          <input
            className="field min-w-0 flex-1"
            type="search"
            name="q"
            defaultValue={view.words}
            placeholder="标题里的词，或稿件编号"
            aria-label="查找稿件"
            maxLength={60}
          />
          <button type="submit" className="knob">
            查找
          </button>
        </form>
      </search>
      {mineToo ? (
        <a
          href={deskListPath({ ...view, mine: !view.mine, page: 1 })}
          className={`knob ${view.mine ? 'bg-chosen' : ''}`}
          aria-current={view.mine ? 'true' : undefined}
        >
          {view.mine ? '✓ ' : ''}只看我的
        </a>
      ) : null}
    </div>
  )
}

function Tab({ href, on, name, count }: { href: string; on: boolean; name: string; count: number }) {
  return (
    <a
      href={href}
      aria-current={on ? 'page' : undefined}
      className={`rounded-full px-3 py-1 whitespace-nowrap ${on ? 'bg-ink text-panel' : 'text-soft hover:bg-chosen hover:text-ink'}`}
    >
      {name} <span className="tabular-nums">{count.toLocaleString('en')}</span>
    </a>
  )
}
