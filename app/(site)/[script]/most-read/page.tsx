import type { Metadata } from 'next'
import { ListHead } from '#components/list/list-head'
import { MostReadList } from '#components/list/most-read-list'
import { Page } from '#components/masthead/page'
import { listMostRead } from '#db/readings/queries'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { mostReadPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../head'

type Props = { params: Promise<{ script: Script }> }

const LENGTH = 20

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  const words = wordsIn(script)
  return headOf({ title: words.mostRead, description: words.mostReadNote, path: mostReadPath, script })
}

export default async function MostRead({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const site = await readIn(await getSite(), script)
  const cards = await readIn(await listMostRead(LENGTH), script)
  return (
    <Page script={script} path={mostReadPath} site={site}>
      <ListHead title={words.mostRead} note={cards.length > 0 ? words.mostReadNote : words.mostReadEmpty} />
      <MostReadList cards={cards} script={script} />
    </Page>
  )
}
