import { FilterBar, FilterTab, FilterTabs, FindWords } from '#components/newsroom/filter-bar'
import { type LibraryAsked, mediaLibraryViewPath } from '#lib/links'
import { mediaKindNames, mediaKinds } from '#lib/media/kinds'

const filters = { unused: '没有用过', mine: '我上传的', unlicensed: '未填授权', binned: '回收站' } as const

/** Which files are shown: by kind, by a filter, by words. */
export function LibraryFilters({ view }: { view: LibraryAsked }) {
  const { words, kind, only } = view
  const at = (change: { [Key in keyof LibraryAsked]?: LibraryAsked[Key] | undefined }) =>
    mediaLibraryViewPath(asked({ ...view, page: 1, ...change }))
  return (
    <FilterBar>
      <FilterTabs name="类别">
        <FilterTab href={at({ kind: undefined })} on={!kind} name="全部" />
        {mediaKinds.map((it) => (
          <FilterTab key={it} href={at({ kind: it })} on={kind === it} name={mediaKindNames[it]} />
        ))}
      </FilterTabs>
      <FilterTabs name="筛选">
        {(Object.keys(filters) as (keyof typeof filters)[]).map((it) => (
          <FilterTab key={it} href={at({ only: only === it ? undefined : it })} on={only === it} name={filters[it]} />
        ))}
      </FilterTabs>
      <FindWords
        action={mediaLibraryViewPath({})}
        kept={{ kind, only }}
        words={words}
        label="查找媒资"
        hint="说明、来源、人物、关键词或文件名"
      />
    </FilterBar>
  )
}

/** Without what was set to nothing. */
const asked = (view: { [Key in keyof LibraryAsked]?: LibraryAsked[Key] | undefined }): LibraryAsked =>
  Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined))
