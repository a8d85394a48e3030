import type { ReactNode } from 'react'

type Props = { title: string; count?: number; empty: ReactNode; children: ReactNode[]; urgent?: boolean }

/** One list of the board under its heading; when nothing is in it, it says what would be. */
export function BoardPart({ title, count, empty, children, urgent = false }: Props) {
  return (
    <section className="mb-6">
      <h2 className={`flex items-baseline gap-2 px-4 pb-1.5 font-semibold sm:px-0 ${urgent ? 'text-accent' : ''}`}>
        {title}
        {count ? <span className="font-normal text-soft tabular-nums">{count}</span> : null}
      </h2>
      {children.length > 0 ? (
        <ul className={`divide-y divide-hair border-y bg-panel sm:border-x ${urgent ? 'border-accent' : 'border-hair'}`}>{children}</ul>
      ) : (
        <p className="border-y border-hair bg-panel px-4 py-4 text-soft sm:border-x sm:px-3">{empty}</p>
      )}
    </section>
  )
}
