import { linkTo } from '#components/story/blocks/inlines'
import { Headline } from '#components/ui/headline'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { storyPath } from '#lib/links'
import type { BlockOf } from '#lib/story/document'
import { wordsIn } from '#lib/words'

type Props = { block: BlockOf<'readMore'>; stories: Record<number, StoryCard>; script: Script }

/** 延伸阅读. A story that was withdrawn since takes its link with it. */
export function ReadMore({ block: { attrs }, stories, script }: Props) {
  const story = attrs.story === null ? undefined : stories[attrs.story]
  const href = story ? storyPath(story) : attrs.story === null ? attrs.href : null
  if (!href) return null
  return (
    <aside className="border-l-3 border-accent pl-4">
      <p className="text-note font-semibold text-accent">{wordsIn(script).readMore}</p>
      <p className="font-semibold leading-normal">
        <a className="plain" {...linkTo(href, script)}>
          <Headline text={attrs.headline || story?.headline || href} />
        </a>
      </p>
    </aside>
  )
}
