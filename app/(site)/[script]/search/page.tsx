import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { LatestBeside } from '#components/search/latest-beside'
import { SearchForm } from '#components/search/search-form'
import { SearchResults } from '#components/search/search-results'
import { searchStories } from '#db/search/queries'
import { getSite } from '#db/settings/queries'
import { listLatest } from '#db/stories/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { readPageNumber, searchPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../head'

type Props = { params: Promise<{ script: Script }>; searchParams: Promise<{ q?: string | string[]; page?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { script } = await params
  const query = queryOf((await searchParams).q)
  const words = wordsIn(script)
  return headOf({ title: query ? words.searchTitle(query) : words.searchPlain, path: searchPath(query), script, index: false })
}

export default async function Search({ params, searchParams }: Props) {
  const { script } = await params
  const { q, page: asked } = await searchParams
  const query = queryOf(q)
  const page = readPageNumber(asked) ?? notFound()
  const words = wordsIn(script)
  const site = await readIn(await getSite(), script)
  const found = query ? await readIn(await searchStories(query, page), script) : null
  const latest = found?.cards.length ? [] : await readIn((await listLatest()).cards.slice(0, 12), script)
  return (
    <Page script={script} path={searchPath(query, page)} site={site}>
      <ListHead title={query ? words.searchTitle(query) : words.searchPlain} />
      <SearchForm query={query} script={script} />
      {found && <SearchResults query={query} found={found} script={script} />}
      <LatestBeside cards={latest} script={script} />
    </Page>
  )
}

/** What is looked for: one line of at most 100 characters. */
const queryOf = (asked: string | string[] | undefined): string =>
  (Array.isArray(asked) ? (asked[0] ?? '') : (asked ?? '')).replace(/\s+/g, ' ').trim().slice(0, 100)
