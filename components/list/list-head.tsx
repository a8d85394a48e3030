import type { ReactNode } from 'react'
import { Headline } from '#components/ui/headline'

type Props = {
  title: string
  /** What kind of page it is: 话题, 专题. */
  kicker?: string
  note?: string
  /** An e-mail address to write to. */
  contact?: string
  /** Stands before the words: a face. */
  face?: ReactNode
}

/** The head of a page that lists: its name in the Songti, and a line on what is here. */
export function ListHead({ title, kicker, note, contact, face }: Props) {
  return (
    <header className="mb-6 flex items-start gap-6">
      {face}
      <div>
        {kicker && <p className="text-note font-semibold tracking-wide text-accent">{kicker}</p>}
        <h1 className="font-serif text-head md:text-big">
          <Headline text={title} />
        </h1>
        {note && <p className="mt-1 max-w-measure text-small text-soft">{note}</p>}
        {contact && (
          <p className="mt-1 text-small">
            <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        )}
      </div>
    </header>
  )
}
