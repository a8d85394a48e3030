import { RankedList } from '#components/list/ranked-list'
import { Label } from '#components/ui/label'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, mostReadPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** 最多阅读; hidden while little was read. */
export function MostRead({ cards, script }: { cards: StoryCard[]; script: Script }) {
  if (cards.length < 5) return null
  return (
    <section>
      <Label href={inEdition(mostReadPath, script)}>{wordsIn(script).mostRead}</Label>
      <RankedList cards={cards} script={script} />
    </section>
  )
}
