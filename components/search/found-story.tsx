import { PlayingTime } from '#components/card/playing-time'
import { Marked } from '#components/search/marked'
import { PaperTime } from '#components/ui/paper-time'
import { Picture } from '#components/ui/picture'
import type { FoundCard } from '#db/search/types'
import type { Script } from '#lib/chinese/script'
import { highlight, snippet } from '#lib/chinese/snippet'
import { inEdition, storyPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** Characters of the standfirst that a result shows. */
const SNIPPET = 90

/** A story that answers the query, with the words that do: its passage where headline and standfirst don't say why. */
export function FoundStory({ card, query, script }: { card: FoundCard; query: string; script: Script }) {
  const words = wordsIn(script)
  const lines = card.passage ? highlight(card.passage, query) : snippet(card.standfirst, query, SNIPPET)
  return (
    <article className="relative flex items-start gap-x-4 border-b border-hair py-5">
      <div className="grow">
        <p className="text-note text-soft">
          <span className="font-semibold text-accent">{card.section.name}</span>
          {card.kind !== 'report' && <> · {words.kinds[card.kind]}</>} · <PaperTime at={card.publishedAt} format="day" />
        </p>
        <h2 className="mt-1 text-body">
          <a href={inEdition(storyPath(card), script)} className="after:absolute after:inset-0">
            <Marked pieces={highlight(card.headline, query)} />
          </a>
        </h2>
        {lines.length > 0 && (
          <p className="mt-1 text-small text-soft">
            <Marked pieces={lines} />
          </p>
        )}
      </div>
      {card.picture && (
        <div className="relative w-24 shrink-0 sm:w-36">
          <Picture picture={card.picture} ratio="3/2" sizes="(min-width:40rem) 144px,96px" widest={320} silent />
          <PlayingTime card={card} script={script} />
        </div>
      )}
    </article>
  )
}
