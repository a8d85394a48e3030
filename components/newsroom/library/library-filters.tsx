import { FilterBar, FilterTab, FilterTabs, FindWords } from '#components/newsroom/filter-bar'
import { ColumnChoice } from '#components/newsroom/library/column-choice'
import { type LibraryColumn, type LibrarySort, librarySorts } from '#db/desk/types'
import { type DeskView, viewQuery } from '#lib/desk-view'
import { deskListPath } from '#lib/links'
import { BIN_DAYS } from '#lib/media/bin'
import { kindNames, type StoryState, stateNames, storyKinds, storyStates } from '#lib/story/kinds'

type Named = { id: number; name: string }
export type LibraryChoices = { sections: Named[]; topics: Named[]; authors: Named[]; people: { id: string; name: string }[] }
type Props = {
  view: DeskView
  counts: { states: Partial<Record<StoryState, number>>; binned: number }
  choices: LibraryChoices
  columns: LibraryColumn[]
  /** Whether stories of others are seen at all. */
  everybodys: boolean
}

/** States stand here when they hold a story, and these four always. */
const ALWAYS: StoryState[] = ['draft', 'review', 'published', 'withdrawn']
const sortNames: Record<LibrarySort, string> = { saved: '最近修改', created: '最近新建', published: '最近首发', planned: '计划时间' }

/** By what 稿库 is narrowed and sorted. All of it stands in the address; it works without script. */
export function LibraryFilters({ view, counts, choices, columns, everybodys }: Props) {
  const all = Object.values(counts.states).reduce((sum, n) => sum + n, 0)
  const shown = storyStates.filter((it) => ALWAYS.includes(it) || counts.states[it])
  const at = (change: DeskView) => deskListPath({ ...view, binned: false, ...change, page: 1 })
  const { words, state, binned, sort, cols, ...rest } = view
  const narrowed = Object.entries(rest).some(([name, value]) => name !== 'page' && value) || (sort && sort !== 'saved')
  return (
    <>
      <FilterBar>
        <FilterTabs name="状态">
          <FilterTab href={at({ state: undefined })} on={!(state || binned)} name="全部" count={all} />
          {shown.map((it) => (
            <FilterTab
              key={it}
              href={at({ state: it })}
              on={state === it && !binned}
              name={stateNames[it]}
              count={counts.states[it] ?? 0}
            />
          ))}
          {counts.binned > 0 || binned ? (
            <FilterTab href={deskListPath({ binned: true })} on={Boolean(binned)} name="回收站" count={counts.binned} />
          ) : null}
        </FilterTabs>
        <FindWords
          action={deskListPath({})}
          kept={askedFor({ ...view, words: undefined })}
          words={words}
          label="查找稿件"
          hint="标题或正文里的词，或稿件编号"
        />
      </FilterBar>
      {binned && counts.binned > 0 ? (
        <p className="px-4 pb-2 text-small text-soft sm:px-0">
          放进来满 {BIN_DAYS} 天的稿件会彻底删除，在那之前随时可以取回。发布过的稿件进不来，永远保留。
        </p>
      ) : null}
      <div className="mb-2 flex flex-wrap gap-x-6 gap-y-1 px-4 sm:px-0">
        <details open={Boolean(narrowed)} className="open:w-full">
          <summary className="w-fit cursor-pointer text-soft hover:text-ink">筛选和排序</summary>
          <form action={deskListPath({})} className="flex flex-wrap items-end gap-x-3 gap-y-2 py-2">
            {words ? <input type="hidden" name="q" value={words} /> : null}
            {state ? <input type="hidden" name="state" value={state} /> : null}
            {binned ? <input type="hidden" name="binned" value="1" /> : null}
            {cols ? <input type="hidden" name="cols" value={cols} /> : null}
            <Choice name="section" label="频道" value={view.section} any="所有频道" all={choices.sections} />
            <Choice name="kind" label="体裁" value={view.kind} any="所有体裁" all={storyKinds.map((id) => ({ id, name: kindNames[id] }))} />
            <Choice name="topic" label="话题（已发）" value={view.topic} any="所有话题" all={choices.topics} />
            <Choice name="author" label="作者" value={view.author} any="所有作者" all={choices.authors} />
            {everybodys ? (
              <Choice name="person" label="谁的" value={view.person} any="所有人" all={[{ id: 'me', name: '我的' }, ...choices.people]} />
            ) : null}
            <Day name="from" label="修改于，从" value={view.from} />
            <Day name="until" label="到" value={view.until} />
            <Choice
              name="sort"
              label="排序"
              value={sort}
              all={librarySorts.map((id) => ({ id: id === 'saved' ? '' : id, name: sortNames[id] }))}
            />
            <label className="flex items-center gap-1.5 py-1.5">
              <input type="checkbox" name="corrected" value="1" defaultChecked={view.corrected} />
              有更正
            </label>
            <button type="submit" className="knob">
              应用
            </button>
            {narrowed ? (
              <a href={deskListPath({ words, state, binned, cols })} className="py-1.5 text-soft underline">
                清除
              </a>
            ) : null}
          </form>
        </details>
        {binned ? null : (
          <ColumnChoice
            columns={columns}
            library={deskListPath({})}
            kept={askedFor({ ...view, cols: undefined })}
            usual={cols ? deskListPath({ ...view, cols: undefined, page: 1 }) : null}
          />
        )}
      </div>
    </>
  )
}

/** What an address asks for, by name. */
const askedFor = (view: DeskView): Record<string, string> => Object.fromEntries(new URLSearchParams(viewQuery(view)))

type ChoiceProps = {
  name: string
  label: string
  value: string | number | undefined
  any?: string
  all: { id: string | number; name: string }[]
}

function Choice({ name, label, value, any, all }: ChoiceProps) {
  return (
    <label className="flex flex-col gap-0.5 text-note text-soft">
      {label}
      <select name={name} defaultValue={value ?? ''} className="field max-w-40 text-ink">
        {any ? <option value="">{any}</option> : null}
        {all.map((it) => (
          <option key={it.id} value={it.id}>
            {it.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <label className="flex flex-col gap-0.5 text-note text-soft">
      {label}
      <input type="date" name={name} defaultValue={value} className="field text-ink" />
    </label>
  )
}
