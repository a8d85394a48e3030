import { FoundStory } from '#components/search/found-story'
import { NothingFound } from '#components/search/nothing-found'
import { ResultLine } from '#components/search/result-line'
import { Pager } from '#components/ui/pager'
import type { SearchPage } from '#db/search/types'
import type { Named } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, searchPath } from '#lib/links'
import type { SearchView } from '#lib/search-view'
import { wordsIn } from '#lib/words'

type Props = { view: SearchView; found: SearchPage; sections: Named[]; script: Script; perPage: number }

/** What answers a query, or what to try instead. Those that only come near stand after a line that says so. */
export function SearchResults({ view, found, sections, script, perPage }: Props) {
  if (found.cards.length === 0) return <NothingFound view={view} near={found.near} script={script} />
  const words = wordsIn(script)
  const query = view.q ?? ''
  const held = Math.max(0, found.exact - (found.page - 1) * perPage)
  const [exact, near] = [found.cards.slice(0, held), found.cards.slice(held)]
  return (
    <>
      <ResultLine view={view} found={found} sections={sections} script={script} />
      {exact.map((card) => (
        <FoundStory key={card.id} card={card} query={query} script={script} />
      ))}
      {near.length > 0 && (
        <p className="my-4 border-l-3 border-accent pl-4 text-small">{found.exact > 0 ? words.alsoNear : words.relaxed(query)}</p>
      )}
      {near.map((card) => (
        <FoundStory key={card.id} card={card} query={query} script={script} />
      ))}
      <Pager script={script} page={found.page} more={found.more} to={(page) => inEdition(searchPath({ ...view, page }), script)} />
    </>
  )
}
