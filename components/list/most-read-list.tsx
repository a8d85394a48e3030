import { BylineLine } from '#components/card/byline-line'
import { HeadlineLink } from '#components/card/headline-link'
import { Kicker } from '#components/card/kicker'
import { setInSerif } from '#components/card/story-card'
import { Picture } from '#components/ui/picture'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'

/** 最多阅读 on its own page: numbers as large as the headlines deserve. */
export function MostReadList({ cards, script }: { cards: StoryCard[]; script: Script }) {
  return (
    <ol className="grid border-t-2 border-ink lg:grid-cols-2 lg:gap-x-14">
      {cards.map((card, place) => (
        <li key={card.id} className="relative grid grid-cols-[3rem_1fr] border-b border-hair py-4 sm:grid-cols-[3rem_1fr_auto] sm:gap-x-4">
          <span aria-hidden className="font-serif text-big leading-none font-bold text-accent tabular-nums">
            {place + 1}
          </span>
          <div>
            <Kicker card={card} script={script} />
            <h2 className={setInSerif(card) ? 'text-body font-serif' : 'text-body'}>
              <HeadlineLink card={card} script={script} />
            </h2>
            <BylineLine card={card} script={script} />
          </div>
          {card.picture && (
            <div className="hidden w-36 self-start sm:block">
              <Picture picture={card.picture} ratio="3/2" sizes="144px" widest={320} silent />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
