import { RiverRow } from '#components/list/river-row'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

type Props = { cards: StoryCard[]; script: Script; section?: boolean }

/** Stories one below the other, newest first. `section` names the section over each. */
export function River({ cards, script, section = false }: Props) {
  if (cards.length === 0) return <p className="border-t border-hair py-6 text-soft">{wordsIn(script).noStories}</p>
  return cards.map((card) => <RiverRow key={card.id} card={card} script={script} section={section} />)
}
