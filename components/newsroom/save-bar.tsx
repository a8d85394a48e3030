import type { ReactNode } from 'react'
import { Trouble } from '#components/newsroom/field'

type Props = {
  /** What is open, and where it stands with readers. */
  title: ReactNode
  busy: boolean
  changed: boolean
  /** What was done last, in a sentence. */
  said: string
  reasons: string[]
  /** What may be done with it. */
  children: ReactNode
}

/** The bar above something that is saved as a whole: what it is, whether it is saved, what may be done, and why that failed. */
export function SaveBar({ title, busy, changed, said, reasons, children }: Props) {
  return (
    <>
      <header className="sticky top-0 z-10 flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 border-b border-hair bg-panel px-4 py-2 sm:px-6">
        {title}
        <span role="status" className="text-small text-soft">
          {busy ? '保存中…' : said || (changed ? '有改动没有保存' : '')}
        </span>
        <span className="ml-auto flex flex-wrap gap-2">{children}</span>
      </header>
      <Trouble>
        {reasons.map((it) => (
          <p key={it} className="px-4 pt-3 sm:px-6">
            {it}
          </p>
        ))}
      </Trouble>
    </>
  )
}
