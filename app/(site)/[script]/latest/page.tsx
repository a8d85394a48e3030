import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DayList } from '#components/list/day-list'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { Pager } from '#components/ui/pager'
import { getSite } from '#db/settings/queries'
import { listLatest } from '#db/stories/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { inEdition, latestPath, readPageNumber } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../head'

type Props = { params: Promise<{ script: Script }>; searchParams: Promise<{ page?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { script } = await params
  const words = wordsIn(script)
  const page = readPageNumber((await searchParams).page) ?? 1
  return headOf({ title: words.latestTitle, description: words.latestNote, path: latestPath(page), script })
}

export default async function Latest({ params, searchParams }: Props) {
  const { script } = await params
  const page = readPageNumber((await searchParams).page) ?? notFound()
  const words = wordsIn(script)
  const site = await readIn(await getSite(), script)
  const list = await readIn(await listLatest(page), script)
  if (page > 1 && list.cards.length === 0) notFound()
  return (
    <Page script={script} path={latestPath(page)} site={site}>
      <ListHead title={words.latestTitle} note={words.latestNote} />
      <DayList cards={list.cards} script={script} />
      <Pager script={script} page={page} more={list.more} to={(it) => inEdition(latestPath(it), script)} />
    </Page>
  )
}
