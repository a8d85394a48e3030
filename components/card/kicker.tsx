import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

type Props = { card: StoryCard; script: Script; fallback?: string }

/** 引题 over a headline; a live story says so first. Where the desk wrote none, the section's name stands in. */
export function Kicker({ card, script, fallback = card.section.name }: Props) {
  const live = card.kind === 'live' && !card.ended
  const words = card.kicker || fallback
  if (!live && !words) return null
  return (
    <p className="text-note font-semibold tracking-wide text-accent">
      {live && <b className="mr-2 bg-accent px-1 text-paper">{wordsIn(script).live}</b>}
      {words}
    </p>
  )
}
