import { TimedList } from '#components/list/timed-list'
import { Label } from '#components/ui/label'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, latestPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** 滚动: the newest of everything, a time and a line each. */
export function Stream({ cards, script }: { cards: StoryCard[]; script: Script }) {
  const words = wordsIn(script)
  const latest = inEdition(latestPath(), script)
  return (
    <section className="lg:border-l lg:border-hair lg:pl-7">
      <Label href={latest} rule="accent">
        {words.latest}
      </Label>
      <TimedList cards={cards} script={script} />
      <p className="border-t border-hair text-note text-soft">
        <a href={latest} className="inline-block py-3">
          {words.allLatest} →
        </a>
      </p>
    </section>
  )
}
