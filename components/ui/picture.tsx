import type { Picture as Pictured } from '#db/media/types'
import { renditionPath } from '#lib/links'
import { inFrame } from '#lib/media/crops'
import { focusClasses } from '#lib/media/focus'

export type Ratio = '16/9' | '3/2' | '1/1' | '5/2' | 'natural'

const frames: Record<Ratio, string> = {
  '16/9': 'aspect-16/9',
  '3/2': 'aspect-3/2',
  '1/1': 'aspect-square',
  '5/2': 'aspect-5/2',
  natural: '',
}

type Props = {
  picture: Pictured
  ratio: Ratio
  /** How wide it stands, as in the `sizes` attribute. */
  sizes: string
  /** The one picture a reader waits for. */
  priority?: boolean
  /** No rendition wider than this is offered: a thumbnail needs no poster. */
  widest?: number
  /** Where the words beside it say the same, a picture stays silent. */
  silent?: boolean
}

/** A picture in its frame; the frame keeps the place before the picture comes. */
export function Picture({ picture, ratio, sizes, priority = false, widest = 1920, silent = false }: Props) {
  const shown = inFrame(picture, ratio)
  const offered = shown.widths.filter((width) => width <= widest)
  const widths = offered.length > 0 ? offered : shown.widths
  const set = (format: 'avif' | 'webp') => widths.map((width) => `${renditionPath(shown.stem, width, format)} ${width}w`).join(',')
  // What cannot show WebP is old and mostly small: one JPEG of a middling width will do.
  const plain = widths.findLast((width) => width <= 960) ?? widths[0] ?? 0
  return (
    <picture className={`block overflow-hidden bg-hair ${frames[ratio]}`}>
      <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={set('webp')} sizes={sizes} />
      <img
        src={renditionPath(shown.stem, plain, 'jpg')}
        width={shown.width}
        height={shown.height}
        alt={silent ? '' : picture.alt}
        decoding="async"
        className={`size-full object-cover${ratio === 'natural' || shown.isCropped ? '' : focusClasses(picture)}`}
        {...(priority ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      />
    </picture>
  )
}
