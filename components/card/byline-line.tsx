import { PaperTime } from '#components/ui/paper-time'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

type Props = {
  card: StoryCard
  script: Script
  /** Says how long it takes to read, too. */
  minutes?: boolean
  /** On a wide screen the time already stands at the head of the row. */
  timed?: 'always' | 'narrow'
}

/** 周明远 发自北京 · 约6分钟 · 13:20: who, where, when, in one quiet line. The time is last: it may grow to 3小时前 and moves nothing. */
export function BylineLine({ card, script, minutes = false, timed = 'always' }: Props) {
  const words = wordsIn(script)
  const writers = card.bylines.filter((it) => it.role === 'reporter' || it.role === 'writer').map((it) => it.name)
  const from = card.dateline && `${words.from}${card.dateline}`
  const signed = writers.length > 0 || from !== ''
  return (
    <p className="mt-2 text-note text-soft">
      {[writers.slice(0, 2).join('、'), from].filter(Boolean).join(' ')}
      {minutes && (
        <>
          {signed && <Dot />}
          {words.minutes(card.minutes)}
        </>
      )}
      <span className={timed === 'narrow' ? 'md:hidden' : undefined}>
        {(signed || minutes) && <Dot />}
        <PaperTime at={card.publishedAt} format="brief" />
      </span>
    </p>
  )
}

const Dot = () => <span aria-hidden> · </span>
