import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { playingTime } from '#lib/time'
import { wordsIn } from '#lib/words'

/** ▶ 3:06 in the corner of the picture of something to hear or see. */
export function PlayingTime({ card, script }: { card: StoryCard; script: Script }) {
  if (card.seconds === null) return null
  const words = wordsIn(script)
  return (
    <span className="absolute bottom-0 left-0 bg-band px-2 text-note text-band-ink tabular-nums">
      <span className="sr-only">
        {card.kind === 'audio' ? words.audio : words.video} {words.playing}
      </span>
      {playingTime(card.seconds)}
    </span>
  )
}
