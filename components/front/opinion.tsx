import { OpinionCard } from '#components/card/opinion-card'
import { Label } from '#components/ui/label'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 评论: every view under the face of the one who holds it. */
export function Opinion({ cards, script }: { cards: StoryCard[]; script: Script }) {
  if (cards.length === 0) return null
  return (
    <section>
      <Label>{wordsIn(script).opinion}</Label>
      <div className="grid gap-x-7 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {cards.map((card) => (
          <OpinionCard key={card.id} card={card} script={script} />
        ))}
      </div>
    </section>
  )
}
