import { Caption } from '#components/story/caption'
import { Picture } from '#components/ui/picture'
import type { Story } from '#db/stories/types'
import { mediaNamed } from '#lib/story/references'

/** 题图. A film, or a body that shows the same picture, takes its place. */
export function LeadPicture({ story }: { story: Story }) {
  const { picture, body } = story
  if (!picture || body.content[0]?.type === 'video' || mediaNamed(body).includes(picture.id)) return null
  return (
    <figure className="mt-6">
      <div className="-mx-4 sm:mx-0">
        <Picture picture={picture} ratio="16/9" sizes="(min-width:64rem) 976px,100vw" priority />
      </div>
      <Caption caption={picture.caption} credit={picture.credit} />
    </figure>
  )
}
