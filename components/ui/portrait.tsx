import { Picture } from '#components/ui/picture'
import type { Picture as Pictured } from '#db/media/types'

const sizes = { small: ['size-14', '56px'], large: ['size-24', '96px'] } as const

/** The face beside a name. The name says who it is, so the picture is silent. */
export function Portrait({ picture, size = 'small' }: { picture: Pictured; size?: keyof typeof sizes }) {
  const [box, wide] = sizes[size]
  return (
    <div className={`shrink-0 overflow-hidden rounded-full ${box}`}>
      <Picture picture={picture} ratio="1/1" sizes={wide} widest={320} silent />
    </div>
  )
}
