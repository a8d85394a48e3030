import { StoryCard } from '#components/card/story-card'
import { Label } from '#components/ui/label'
import type { StoryCard as Card } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 相关报道: what shares a topic, then a section. */
export function Related({ stories, script }: { stories: Card[]; script: Script }) {
  if (stories.length === 0) return null
  return (
    <section className="mt-12 print:hidden">
      <Label>{wordsIn(script).relatedStories}</Label>
      <div className="grid gap-6 sm:grid-cols-3">
        {stories.map((card) => (
          <StoryCard key={card.id} card={card} script={script} size="plain" kicker={false} sizes="(min-width:40rem) 300px,100vw" />
        ))}
      </div>
    </section>
  )
}
