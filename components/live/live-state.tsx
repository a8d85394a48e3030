import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 直播中, or 直播结束. */
export function LiveState({ ended, script }: { ended: boolean; script: Script }) {
  const words = wordsIn(script)
  return (
    <p className="mb-2 text-note font-semibold">
      {ended ? <b className="border border-soft px-2 text-soft">{words.liveEnded}</b> : <b className="bg-accent px-2 text-paper">{words.liveNow}</b>}
    </p>
  )
}
