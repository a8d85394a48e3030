import { StoryCard } from '#components/card/story-card'
import type { StoryCard as Card } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'

/** Beside the lead: one with a picture, the others in words. */
export function Secondary({ cards, script }: { cards: Card[]; script: Script }) {
  if (cards.length === 0) return null
  return (
    <section className="grid content-start gap-4 lg:border-l lg:border-hair lg:pl-7">
      {cards.map((card, place) => (
        <div key={card.id} className={place === 0 ? '' : 'border-t border-hair pt-4'}>
          <StoryCard card={card} script={script} size="plain" picture={place === 0} standfirst={place === 1} />
        </div>
      ))}
    </section>
  )
}
