import { Headline } from '#components/ui/headline'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, storyPath } from '#lib/links'

type Props = { card: StoryCard; script: Script }

/** The one link of a card. It covers the whole card, picture included, so that a thumb cannot miss it. */
export function HeadlineLink({ card, script }: Props) {
  return (
    <a href={inEdition(storyPath(card), script)} className="break-keep after:absolute after:inset-0">
      <Headline text={card.headline} />
    </a>
  )
}
