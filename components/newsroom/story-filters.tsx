import { FilterBar, FilterTab, FilterTabs, FindWords } from '#components/newsroom/filter-bar'
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
    <FilterBar>
      <FilterTabs name="状态">
        <FilterTab href={deskListPath({ ...view, state: undefined, page: 1 })} on={!view.state} name="全部" count={all} />
        {shown.map((state) => (
          <FilterTab
            key={state}
            href={deskListPath({ ...view, state, page: 1 })}
            on={view.state === state}
            name={stateNames[state]}
            count={counts[state] ?? 0}
          />
        ))}
      </FilterTabs>
      <FindWords
        action={deskListPath({})}
        kept={{ state: view.state, mine: view.mine ? '1' : undefined }}
        words={view.words}
        label="查找稿件"
        hint="标题里的词，或稿件编号"
      />
      {mineToo ? (
        <a
          href={deskListPath({ ...view, mine: !view.mine, page: 1 })}
          className={`knob ${view.mine ? 'bg-chosen' : ''}`}
          aria-current={view.mine ? 'true' : undefined}
        >
          {view.mine ? '✓ ' : ''}只看我的
        </a>
      ) : null}
    </FilterBar>
  )
}
