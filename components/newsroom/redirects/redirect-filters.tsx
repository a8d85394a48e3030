import { FilterBar, FilterTab, FilterTabs, FindWords } from '#components/newsroom/filter-bar'
import { type RedirectOrder, redirectOrders } from '#db/redirects/types'
import { redirectsPath } from '#lib/links'

const names: Record<RedirectOrder, string> = { path: '按旧网址', uses: '用得多的在前', used: '最近用过的在前', written: '新写的在前' }

/** Which redirects are shown, in which order. All of it stands in the address. */
export function RedirectFilters({ words, order }: { words: string; order: RedirectOrder }) {
  const kept = (it: RedirectOrder) => (it === redirectOrders[0] ? undefined : it)
  return (
    <FilterBar>
      <FilterTabs name="顺序">
        {redirectOrders.map((it) => (
          <FilterTab key={it} href={redirectsPath({ q: words || undefined, order: kept(it) })} on={order === it} name={names[it]} />
        ))}
      </FilterTabs>
      <FindWords action={redirectsPath()} kept={{ order: kept(order) }} words={words} label="查找跳转" hint="旧网址或新网址里的字" />
    </FilterBar>
  )
}
