import { type LibraryAsked, mediaLibraryViewPath } from '#lib/links'
import { mediaKindNames, mediaKinds } from '#lib/media/kinds'

const filters = { unused: '没有用过', mine: '我上传的', unlicensed: '未填授权', binned: '回收站' } as const

/** Which files are shown: by kind, by a filter, by words. All of it stands in the address. */
export function LibraryFilters({ view }: { view: LibraryAsked }) {
  const { words, kind, only } = view
  const at = (change: { [Key in keyof LibraryAsked]?: LibraryAsked[Key] | undefined }) =>
    mediaLibraryViewPath(asked({ ...view, page: 1, ...change }))
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-0">
      <nav aria-label="类别" className="-mx-1 flex flex-wrap gap-1">
        <Tab href={at({ kind: undefined })} on={!kind} name="全部" />
        {mediaKinds.map((it) => (
          <Tab key={it} href={at({ kind: it })} on={kind === it} name={mediaKindNames[it]} />
        ))}
      </nav>
      <nav aria-label="筛选" className="-mx-1 flex flex-wrap gap-1">
        {(Object.keys(filters) as (keyof typeof filters)[]).map((it) => (
          <Tab key={it} href={at({ only: only === it ? undefined : it })} on={only === it} name={filters[it]} />
        ))}
      </nav>
      <search className="flex-1 sm:min-w-64">
        <form action={mediaLibraryViewPath({})} className="flex items-center gap-2">
          {kind ? <input type="hidden" name="kind" value={kind} /> : null}
          {only ? <input type="hidden" name="only" value={only} /> : null}
          <input
            className="field min-w-0 flex-1"
            type="search"
            name="q"
            defaultValue={words}
            placeholder="说明、来源、人物、关键词或文件名"
            aria-label="查找媒资"
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

/** Without what was set to nothing. */
const asked = (view: { [Key in keyof LibraryAsked]?: LibraryAsked[Key] | undefined }): LibraryAsked =>
  Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined))

function Tab({ href, on, name }: { href: string; on: boolean; name: string }) {
  return (
    <a
      href={href}
      aria-current={on ? 'true' : undefined}
      className={`rounded-full px-3 py-1 whitespace-nowrap ${on ? 'bg-ink text-panel' : 'text-soft hover:bg-chosen hover:text-ink'}`}
    >
      {name}
    </a>
  )
}
