import { PlayerFoot } from '#components/player/player-foot'
import type { Media } from '#db/media/types'
import type { Script } from '#lib/chinese/script'
import type { BlockOf } from '#lib/story/document'
import { wordsIn } from '#lib/words'

type Props = { block: BlockOf<'audio'>; media: Record<number, Media>; script: Script }

/** 音频: the browser's own player under our title, with the words to read below it. */
export function AudioPlayer({ block: { attrs }, media, script }: Props) {
  const file = media[attrs.media]
  const words = wordsIn(script)
  if (!file) return null
  return (
    <figure className="border-t-2 border-ink pt-3">
      <figcaption className="text-small font-bold">
        <span className="mr-3 text-note text-accent">{words.audio}</span>
        {attrs.title}
      </figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: what is said stands below as text */}
      <audio controls preload="none" src={file.src} className="mt-2 w-full">
        {words.cannotPlay}
      </audio>
      <PlayerFoot file={file} transcript={attrs.transcript} script={script} />
    </figure>
  )
}
