import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 直播中, or 直播结束. */
export function LiveState({ ended, script }: { ended: boolean; script: Script }) {
  const words = wordsIn(script)
  return ended ? (
    <b className="mr-3 border border-soft px-2 text-note text-soft">{words.liveEnded}</b>
  ) : (
    <b className="mr-3 bg-accent px-2 text-note text-paper">{words.liveNow}</b>
  )
}
