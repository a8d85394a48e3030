import { HeadlineLink } from '#components/card/headline-link'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'

/** Stories under large numbers. */
export function RankedList({ cards, script }: { cards: StoryCard[]; script: Script }) {
  return (
    <ol className="text-balance text-small font-medium">
      {cards.map((card, place) => (
        <li
          key={card.id}
          className="relative grid grid-cols-[2.5rem_1fr] items-baseline border-t border-hair py-3 first:border-0 first:pt-0"
        >
          <span aria-hidden className="font-serif text-head leading-none font-bold text-accent">
            {place + 1}
          </span>
          <HeadlineLink card={card} script={script} />
        </li>
      ))}
    </ol>
  )
}
