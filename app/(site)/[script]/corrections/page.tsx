import type { Metadata } from 'next'
import { CorrectionList } from '#components/list/correction-list'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { listCorrections } from '#db/corrections/queries'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { correctionsPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../head'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  const words = wordsIn(script)
  return headOf({ title: words.corrections, description: words.correctionsNote, path: correctionsPath, script })
}

export default async function Corrections({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const site = await readIn(await getSite(), script)
  const corrections = await readIn(await listCorrections(), script)
  return (
    <Page script={script} path={correctionsPath} site={site}>
      <ListHead title={words.corrections} note={words.correctionsNote} />
      <CorrectionList corrections={corrections} script={script} />
    </Page>
  )
}
