import { FilterBar, FilterTab, FilterTabs, FindWords } from '#components/newsroom/filter-bar'
import { topicsPath } from '#lib/links'

/** Which topics are shown, in which order. All of it stands in the address. */
export function TopicFilters({ words, order }: { words: string | undefined; order: 'name' | 'stories' }) {
  return (
    <FilterBar>
      <FilterTabs name="顺序">
        <FilterTab href={topicsPath({ q: words })} on={order === 'name'} name="按拼音" />
        <FilterTab href={topicsPath({ q: words, order: 'stories' })} on={order === 'stories'} name="稿件多的在前" />
      </FilterTabs>
      <FindWords
        action={topicsPath()}
        kept={{ order: order === 'stories' ? order : undefined }}
        words={words}
        label="查找话题"
        hint="名称、拼音或首字母"
      />
    </FilterBar>
  )
}
