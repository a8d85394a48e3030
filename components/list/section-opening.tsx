import { StoryCard } from '#components/card/story-card'
import type { StoryCard as Card } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'

/** The newest of a section: one with its picture in full, two beside it. */
export function SectionOpening({ cards, script }: { cards: Card[]; script: Script }) {
  const first = cards.find((card) => card.picture) ?? cards[0]
  if (!first) return null
  return (
    <div className="mb-8 grid gap-7 border-t-2 border-ink pt-6 lg:grid-cols-[8fr_4fr]">
      <StoryCard
        card={first}
        script={script}
        size="lead"
        level={2}
        priority
        sizes="(min-width:76rem) 780px,100vw"
        kicker={first.kicker !== ''}
      />
      <div className="grid content-start gap-7 sm:grid-cols-2 lg:grid-cols-1 lg:border-l lg:border-hair lg:pl-7">
        {cards
          .filter((card) => card !== first)
          .map((card) => (
            <StoryCard key={card.id} card={card} script={script} size="plain" level={2} kicker={card.kicker !== ''} />
          ))}
      </div>
    </div>
  )
}
