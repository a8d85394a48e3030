import { topicsPath } from '#lib/links'

/** Which topics are shown, in which order. All of it stands in the address. */
export function TopicFilters({ words, order }: { words: string | undefined; order: 'name' | 'stories' }) {
  const tab = (key: 'name' | 'stories', name: string) => (
    <a
      href={topicsPath({ q: words, order: key === 'name' ? undefined : key })}
      aria-current={order === key ? 'page' : undefined}
      className={`rounded-full px-3 py-1 whitespace-nowrap ${order === key ? 'bg-ink text-panel' : 'text-soft hover:bg-chosen hover:text-ink'}`}
    >
      {name}
    </a>
  )
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-0">
      <nav aria-label="顺序" className="-mx-1 flex flex-wrap gap-1">
        {tab('name', '按拼音')}
        {tab('stories', '稿件多的在前')}
      </nav>
      <search className="flex-1 sm:min-w-64">
        <form action={topicsPath()} className="flex items-center gap-2">
          {order === 'stories' ? <input type="hidden" name="order" value="stories" /> : null}
          <input
            className="field min-w-0 flex-1"
            type="search"
            name="q"
            defaultValue={words}
            placeholder="名称、拼音或首字母"
            aria-label="查找话题"
            maxLength={60}
          />
          <button type="submit" className="knob">
            查找
          </button>
        </form>
      </search>
    </div>
  )
}
