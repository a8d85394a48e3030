import { BylineLine } from '#components/card/byline-line'
import { HeadlineLink } from '#components/card/headline-link'
import { Picture } from '#components/ui/picture'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 图集: a wide frame, and few words beside its foot. */
export function PictureStory({ card, script }: { card: StoryCard | null; script: Script }) {
  if (!card?.picture) return null
  return (
    <article className="relative grid gap-x-7 gap-y-3 border-t border-hair pt-6 lg:grid-cols-[8fr_4fr] lg:items-end">
      <div className="-mx-4 sm:mx-0">
        <Picture picture={card.picture} ratio="5/2" sizes="(min-width:76rem) 780px,100vw" />
      </div>
      <div>
        <p className="text-note font-semibold tracking-wide text-accent">{card.kicker || wordsIn(script).inPictures}</p>
        <h2 className="mt-1 font-serif text-head">
          <HeadlineLink card={card} script={script} />
        </h2>
        <p className="mt-2 text-soft text-small">{card.standfirst}</p>
        <BylineLine card={card} script={script} />
      </div>
    </article>
  )
}
