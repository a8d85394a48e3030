import { Caption } from '#components/story/caption'
import { Picture } from '#components/ui/picture'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { mediaNamed } from '#lib/story/references'
import { wordsIn } from '#lib/words'

/** 题图, a plate like the others (see story.css). A film, or a body that shows the same picture, takes its place. */
export function LeadPicture({ story, script }: { story: Story; script: Script }) {
  const words = wordsIn(script)
  const { picture, body } = story
  if (!picture || body.content[0]?.type === 'video' || mediaNamed(body).includes(picture.id)) return null
  return (
    <figure id="pic-0" data-plate="" className="mt-6">
      <a href="#pic-0" aria-label={`${words.enlarge}：${picture.alt}`} className="-mx-4 block sm:mx-0">
        <Picture picture={picture} ratio="16/9" sizes="(min-width:64rem) 976px,100vw" priority />
      </a>
      <Caption caption={picture.caption} credit={picture.credit} />
      <a href="#pic-0-" rel="up" className="plate-way">
        {words.close}
      </a>
      <span id="pic-0-" />
    </figure>
  )
}
