import { StoryCard } from '#components/card/story-card'
import { Label } from '#components/ui/label'
import type { StoryCard as Card } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 今天的头条, for a reader who came to a page that is not there. */
export function TopStories({ cards, script }: { cards: Card[]; script: Script }) {
  if (cards.length === 0) return null
  return (
    <section className="mt-10">
      <Label>{wordsIn(script).topStories}</Label>
      <div className="grid gap-7 sm:grid-cols-2 lg:grid-cols-4">
        {cards.slice(0, 4).map((card) => (
          <StoryCard key={card.id} card={card} script={script} size="plain" />
        ))}
      </div>
    </section>
  )
}
