import { PaperTime } from '#components/ui/paper-time'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

type Props = {
  card: StoryCard
  script: Script
  /** Says how long it takes to read, too. */
  minutes?: boolean
  format?: 'brief' | 'short' | 'clock'
  /** On a wide screen the time already stands at the head of the row. */
  timed?: 'always' | 'narrow'
}

/** 周明远 发自北京 · 13:20 · 约6分钟: who, where, when, in one quiet line. */
export function BylineLine({ card, script, minutes = false, format = 'brief', timed = 'always' }: Props) {
  const words = wordsIn(script)
  const writers = card.bylines.filter((it) => it.role === 'reporter' || it.role === 'writer').map((it) => it.name)
  const from = card.dateline && `${words.from}${card.dateline}`
  return (
    <p className="mt-2 text-note text-soft">
      {[writers.slice(0, 2).join('、'), from].filter(Boolean).join(' ')}
      <span className={timed === 'narrow' ? 'md:hidden' : undefined}>
        {(writers.length > 0 || from) && <Dot />}
        <PaperTime at={card.publishedAt} format={format} />
      </span>
      {minutes && (
        <>
          <Dot />
          {words.minutes(card.minutes)}
        </>
      )}
    </p>
  )
}

const Dot = () => <span aria-hidden> · </span>
