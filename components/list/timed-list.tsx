import { HeadlineLink } from '#components/card/headline-link'
import { PaperTime } from '#components/ui/paper-time'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'

type Props = { cards: StoryCard[]; script: Script; format?: 'brief' | 'clock' }

/** A time and a headline in each row. */
export function TimedList({ cards, script, format = 'brief' }: Props) {
  return (
    <ol className="text-balance text-small">
      {cards.map((card, place) => (
        <li key={card.id} className={`relative grid grid-cols-[3.5rem_1fr] gap-2 py-2 ${place === 0 ? '' : 'border-t border-hair'}`}>
          <PaperTime at={card.publishedAt} format={format} className="text-note leading-6 text-accent" />
          <HeadlineLink card={card} script={script} />
        </li>
      ))}
    </ol>
  )
}
