import { StoryCard } from '#components/card/story-card'
import { Label } from '#components/ui/label'
import type { StoryCard as Card } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 听与看: a dark band from edge to edge. */
export function Listen({ cards, script }: { cards: Card[]; script: Script }) {
  if (cards.length === 0) return null
  return (
    <section className="band pt-6 pb-8">
      <Label rule="accent">{wordsIn(script).listen}</Label>
      <div className={`grid gap-7 ${cards.length === 2 ? 'sm:grid-cols-2' : 'sm:grid-cols-3'}`}>
        {cards.map((card) => (
          <StoryCard
            key={card.id}
            card={card}
            script={script}
            size="plain"
            byline={false}
            sizes="(min-width:76rem) 380px,(min-width:40rem) 33vw,100vw"
          />
        ))}
      </div>
    </section>
  )
}
