import type { Metadata } from 'next'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { LatestBeside } from '#components/search/latest-beside'
import { Narrowing } from '#components/search/narrowing'
import { PopularTopics } from '#components/search/popular-topics'
import { SearchForm } from '#components/search/search-form'
import { SearchResults } from '#components/search/search-results'
import { listYears, SEARCH_LENGTH, searchStories } from '#db/search/queries'
import { getSite } from '#db/settings/queries'
import { listLatest } from '#db/stories/queries'
import { readIn } from '#db/terms/edition'
import { listPopularTopics } from '#db/topics/queries'
import type { Script } from '#lib/chinese/script'
import { searchPath } from '#lib/links'
import { isNarrowed, readSearch } from '#lib/search-view'
import { wordsIn } from '#lib/words'
import { headOf } from '../head'

type Props = { params: Promise<{ script: Script }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { script } = await params
  const view = await viewOf(searchParams)
  const words = wordsIn(script)
  return headOf({ title: view.q ? words.searchTitle(view.q) : words.searchPlain, path: searchPath(view), script, index: false })
}

export default async function Search({ params, searchParams }: Props) {
  const { script } = await params
  const view = await viewOf(searchParams)
  const words = wordsIn(script)
  const site = await readIn(await getSite(), script)
  const found = view.q ? await readIn(await searchStories(view), script) : null
  const latest = found?.cards.length ? [] : await readIn((await listLatest()).cards.slice(0, 12), script)
  const asked = { view, sections: site.sections, script }
  return (
    <Page script={script} path={searchPath(view)} site={site}>
      <ListHead title={view.q ? words.searchTitle(view.q) : words.searchPlain} />
      <SearchForm view={view} recent found={Boolean(found?.exact)} script={script} />
      {found && (
        <div className="md:grid md:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] md:gap-x-12">
          {(found.total > 0 || isNarrowed(view)) && (
            <aside aria-label={words.narrow} className="md:col-start-2 md:row-start-1">
              <Narrowing {...asked} found={found} years={await listYears()} />
            </aside>
          )}
          <div className="md:col-start-1 md:row-start-1">
            <SearchResults {...asked} found={found} perPage={SEARCH_LENGTH} />
          </div>
        </div>
      )}
      {!found && <PopularTopics topics={await readIn(await listPopularTopics(), script)} script={script} />}
      <LatestBeside cards={latest} script={script} />
    </Page>
  )
}

/** What is asked, as the address says it; the first where it says it twice. */
async function viewOf(searchParams: Props['searchParams']) {
  const given = await searchParams
  return readSearch((name) => [given[name]].flat()[0])
}
