import type { ReactNode } from 'react'
import { figure } from '#lib/figure'

/** What a list can be narrowed by: groups of tabs and words to find. All of it stands in the address. */
export function FilterBar({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-0">{children}</div>
}

/** Tabs of which one is on. */
export function FilterTabs({ name, children }: { name: string; children: ReactNode }) {
  return (
    <nav aria-label={name} className="-mx-1 flex flex-wrap gap-1">
      {children}
    </nav>
  )
}

/** `count`: how many it would show, where that is known. */
export function FilterTab({ href, on, name, count }: { href: string; on: boolean; name: string; count?: number }) {
  return (
    <a
      href={href}
      aria-current={on ? 'true' : undefined}
      className={`rounded-full px-3 py-1 whitespace-nowrap ${on ? 'bg-ink text-panel' : 'text-soft hover:bg-chosen hover:text-ink'}`}
    >
      {name}
      {count === undefined ? null : <span className="tabular-nums"> {figure(count)}</span>}
    </a>
  )
}

type FindProps = {
  action: string
  /** What is set already, to be kept: names and values of the address. */
  kept: Record<string, string | undefined>
  words: string | undefined
  label: string
  hint: string
}

/** The words to find, beside what else is set. */
export function FindWords({ action, kept, words, label, hint }: FindProps) {
  return (
    <search className="flex-1 sm:min-w-64">
      <form action={action} className="flex items-center gap-2">
        {Object.entries(kept).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
        <input
          className="field min-w-0 flex-1"
          type="search"
          name="q"
          defaultValue={words}
          placeholder={hint}
          aria-label={label}
          maxLength={60}
        />
        <button type="submit" className="knob">
          查找
        </button>
      </form>
    </search>
  )
}
