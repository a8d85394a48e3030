import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { absolute, inEdition, storyPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { story: Pick<Story, 'id' | 'slug' | 'headline'>; script: Script; className: string }

/** 分享: hidden until its island is there, since it can do nothing without. */
export function Share({ story, script, className }: Props) {
  const words = wordsIn(script)
  return (
    <paper-share
      hidden
      className={`${className} relative`}
      data-url={absolute(inEdition(storyPath(story), script))}
      data-headline={story.headline}
      data-copied={words.copied}
    >
      <button type="button" className="cursor-pointer border border-hair px-4 py-1 text-ink hover:text-accent">
        {words.share}
      </button>
      <span role="status" className="absolute top-full pt-1 whitespace-nowrap" />
    </paper-share>
  )
}
