import { TimedList } from '#components/list/timed-list'
import { Label } from '#components/ui/label'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, latestPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** The newest, where a page has nothing better to offer. */
export function LatestBeside({ cards, script }: { cards: StoryCard[]; script: Script }) {
  if (cards.length === 0) return null
  return (
    <section className="mt-10 max-w-measure">
      <Label href={inEdition(latestPath(), script)} rule="accent">
        {wordsIn(script).latest}
      </Label>
      <TimedList cards={cards} script={script} />
    </section>
  )
}
