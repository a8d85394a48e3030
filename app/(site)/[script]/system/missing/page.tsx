import type { Metadata } from 'next'
import { TopStories } from '#components/front/top-stories'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { SearchForm } from '#components/search/search-form'
import { getFront } from '#db/front/queries'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { frontPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../../head'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  return headOf({ title: wordsIn(script).missing, path: frontPath, script, index: false })
}

/** Printed by the press for every 404. It can't know the address asked for, so the other script leads to its front. */
export default async function Missing({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const site = await getSite()
  const { lead, secondary } = await readIn(await getFront(site.sections), script)
  return (
    <Page script={script} path={frontPath} site={await readIn(site, script)}>
      <ListHead title={words.missing} kicker="404" note={words.missingNote} />
      <SearchForm script={script} />
      <TopStories cards={lead ? [lead, ...secondary] : secondary} script={script} />
    </Page>
  )
}
