import { FilterBar, FilterTab, FilterTabs, FindWords } from '#components/newsroom/filter-bar'
import { type TermKind, termKindNames, termKinds } from '#lib/chinese/proof/term-kinds'
import { termsPath } from '#lib/links'

type Props = { words: string | undefined; kind: TermKind | undefined; counts: Partial<Record<TermKind, number>> }

/** Which entries are shown: by kind, by words. */
export function TermFilters({ words, kind, counts }: Props) {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  return (
    <FilterBar>
      <FilterTabs name="类别">
        <FilterTab href={termsPath({ words })} on={!kind} name="全部" count={all} />
        {termKinds.map((it) => (
          <FilterTab key={it} href={termsPath({ words, kind: it })} on={kind === it} name={termKindNames[it]} count={counts[it] ?? 0} />
        ))}
      </FilterTabs>
      <FindWords action={termsPath()} kept={{ kind }} words={words} label="查找术语" hint="任何一种写法、拼音或首字母" />
    </FilterBar>
  )
}
