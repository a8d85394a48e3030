import { HeadlineLink } from '#components/card/headline-link'
import { PaperTime } from '#components/ui/paper-time'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** The stories of a day: clock, headline, section. */
export function SectionedList({ cards, script }: { cards: StoryCard[]; script: Script }) {
  return (
    <ol className="text-balance">
      {cards.map((card) => (
        <li key={card.id} className="relative grid grid-cols-[3.5rem_1fr_auto] items-baseline gap-x-2 border-b border-hair py-3">
          {/* Within a line of the headline's size, so that it does not move when that comes. */}
          <span>
            <PaperTime at={card.publishedAt} format="clock" className="text-note text-accent" />
          </span>
          <span className="font-medium">
            {card.kind === 'live' && !card.ended && <b className="mr-2 bg-accent px-1 text-note text-paper">{wordsIn(script).live}</b>}
            <HeadlineLink card={card} script={script} />
          </span>
          <span className="text-note text-soft">{card.section.name}</span>
        </li>
      ))}
    </ol>
  )
}
