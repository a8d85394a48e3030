import type { DeskMedia } from '#components/newsroom/media/types'
import { mediaKindNames } from '#lib/media/kinds'
import { playingTime } from '#lib/time'

/** A media file in small: the picture, or what it is, and the words that tell it from others. */
export function MediaTile({ file }: { file: DeskMedia }) {
  const { id, kind, thumb, alt, caption, credit, name, seconds, width, height } = file
  const words = caption || alt || name || `${mediaKindNames[kind]} ${id}`
  const what = kind === 'picture' ? `${width} × ${height}` : [mediaKindNames[kind], seconds ? playingTime(seconds) : ''].join(' ')
  return (
    <>
      {thumb ? (
        // biome-ignore lint/performance/noImgElement: renditions are made at upload; the optimiser is shut
        <img src={thumb} alt={alt || words} loading="lazy" className="aspect-[3/2] w-full rounded-sm bg-chosen object-cover" />
      ) : (
        <span aria-hidden className="flex aspect-[3/2] w-full items-center justify-center rounded-sm bg-chosen text-title text-soft">
          {{ picture: '▧', audio: '♪', video: '▶', captions: '字' }[kind]}
        </span>
      )}
      <span className="line-clamp-2 pt-1.5 text-small">{words}</span>
      <span className="block truncate text-note text-soft">
        {what}
        {credit ? ` · ${credit}` : ''}
      </span>
    </>
  )
}
