import { PlayerFoot } from '#components/player/player-foot'
import type { Media } from '#db/media/types'
import type { Script } from '#lib/chinese/script'
import { renditionPath } from '#lib/links'
import type { BlockOf } from '#lib/story/document'
import { wordsIn } from '#lib/words'

type Props = { block: BlockOf<'video'>; media: Record<number, Media>; script: Script }

/** 视频 with poster and captions. Nothing of the film is fetched before the reader asks for it. */
export function VideoPlayer({ block: { attrs }, media, script }: Props) {
  const file = media[attrs.media]
  const words = wordsIn(script)
  if (!file) return null
  const poster = media[attrs.poster ?? 0]
  const captions = media[attrs.captions ?? 0]
  const width = poster?.widths.findLast((it) => it <= 960)
  return (
    <figure className="wide">
      <video
        controls
        playsInline
        preload="none"
        width={file.width || 1280}
        height={file.height || 720}
        aria-label={attrs.title || words.video}
        className="h-auto w-full bg-band"
        {...(poster && width ? { poster: renditionPath(poster.hash, width, 'jpg') } : {})}
      >
        <source src={file.src} type={file.mime} />
        {captions && <track kind="captions" src={captions.src} srcLang="zh" label={words.captions} default />}
        {words.cannotPlay}
      </video>
      {attrs.title && <figcaption className="pt-2 text-small font-bold">{attrs.title}</figcaption>}
      <PlayerFoot file={file} transcript={attrs.transcript} script={script} />
    </figure>
  )
}
