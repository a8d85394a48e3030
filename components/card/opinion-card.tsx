import { HeadlineLink } from '#components/card/headline-link'
import { Portrait } from '#components/ui/portrait'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'

/** A view and who holds it. */
export function OpinionCard({ card, script }: { card: StoryCard; script: Script }) {
  const author = card.bylines[0]
  return (
    <article className="relative flex gap-4 lg:not-first:border-l lg:not-first:border-hair lg:not-first:pl-4">
      {author?.portrait && <Portrait picture={author.portrait} />}
      <div>
        {author && (
          <p className="text-note text-soft">
            <b className="mr-2 text-ink">{author.name}</b>
            {author.title}
          </p>
        )}
        <h3 className="mt-1 font-serif text-body">
          <HeadlineLink card={card} script={script} />
        </h3>
      </div>
    </article>
  )
}
