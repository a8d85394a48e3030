import { type TermKind, termKindNames, termKinds } from '#lib/chinese/proof/term-kinds'
import { termsPath } from '#lib/links'

type Props = { words: string | undefined; kind: TermKind | undefined; counts: Partial<Record<TermKind, number>> }

/** Which entries are shown: by kind, by words. All of it stands in the address. */
export function TermFilters({ words, kind, counts }: Props) {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-0">
      <nav aria-label="类别" className="-mx-1 flex flex-wrap gap-1">
        <Tab href={termsPath({ words })} on={!kind} name="全部" count={all} />
        {termKinds.map((it) => (
          <Tab key={it} href={termsPath({ words, kind: it })} on={kind === it} name={termKindNames[it]} count={counts[it] ?? 0} />
        ))}
      </nav>
      <search className="flex-1 sm:min-w-64">
        <form action={termsPath()} className="flex items-center gap-2">
          {kind ? <input type="hidden" name="kind" value={kind} /> : null}
          <input
            className="field min-w-0 flex-1"
            type="search"
            name="q"
            defaultValue={words}
            placeholder="任何一种写法、拼音或首字母"
            aria-label="查找术语"
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
