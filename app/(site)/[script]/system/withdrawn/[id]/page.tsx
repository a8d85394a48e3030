import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Withdrawn } from '#components/list/withdrawn'
import { Page } from '#components/masthead/page'
import { LatestBeside } from '#components/search/latest-beside'
import { getSite } from '#db/settings/queries'
import { getWithdrawal, listLatest } from '#db/stories/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { frontPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../../../head'

type Props = { params: Promise<{ script: Script; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  return headOf({ title: wordsIn(script).withdrawn, path: frontPath, script, index: false })
}

/** Printed by the press for the 410 of a withdrawn story. */
export default async function WithdrawnStory({ params }: Props) {
  const { script, id } = await params
  const withdrawal = (await readIn(await getWithdrawal(Number(id) || 0), script, Number(id))) ?? notFound()
  const site = await readIn(await getSite(), script)
  const latest = await readIn((await listLatest()).cards.slice(0, 8), script)
  return (
    <Page script={script} path={frontPath} site={site}>
      <Withdrawn withdrawal={withdrawal} script={script} />
      <LatestBeside cards={latest} script={script} />
    </Page>
  )
}
