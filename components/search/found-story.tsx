import { Marked } from '#components/search/marked'
import { PaperTime } from '#components/ui/paper-time'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { highlight, snippet } from '#lib/chinese/snippet'
import { inEdition, storyPath } from '#lib/links'

/** Characters of the standfirst that a result shows. */
const SNIPPET = 90

/** A story that answers the query, with the words that do. */
export function FoundStory({ card, query, script }: { card: StoryCard; query: string; script: Script }) {
  return (
    <article className="relative max-w-measure border-b border-hair py-4">
      <p className="text-note text-soft">
        <span className="font-semibold text-accent">{card.section.name}</span> · <PaperTime at={card.publishedAt} format="day" />
      </p>
      <h2 className="mt-1 text-body">
        <a href={inEdition(storyPath(card), script)} className="after:absolute after:inset-0">
          <Marked pieces={highlight(card.headline, query)} />
        </a>
      </h2>
      {card.standfirst && (
        <p className="mt-1 text-small text-soft">
          <Marked pieces={snippet(card.standfirst, query, SNIPPET)} />
        </p>
      )}
    </article>
  )
}
