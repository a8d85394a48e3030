import { FoundStory } from '#components/search/found-story'
import { NothingFound } from '#components/search/nothing-found'
import { Pager } from '#components/ui/pager'
import type { SearchPage } from '#db/search/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, searchPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { query: string; found: SearchPage; script: Script }

/** What answers a query, or what to try instead. */
export function SearchResults({ query, found, script }: Props) {
  if (found.cards.length === 0) return <NothingFound query={query} script={script} />
  return (
    <>
      {found.relaxed && (
        <p role="status" className="my-4 border-l-2 border-accent pl-4 text-small">
          {wordsIn(script).relaxed(query)}
        </p>
      )}
      {found.cards.map((card) => (
        <FoundStory key={card.id} card={card} query={query} script={script} />
      ))}
      <Pager script={script} page={found.page} more={found.more} to={(page) => inEdition(searchPath(query, page), script)} />
    </>
  )
}
