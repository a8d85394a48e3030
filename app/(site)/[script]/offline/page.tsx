import type { Metadata } from 'next'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { Shelf } from '#components/reading/shelf'
import { getSite } from '#db/settings/queries'
import { inScript, type Script } from '#lib/chinese/script'
import { offlinePath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../head'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  return headOf({ title: wordsIn(script).offline, path: offlinePath, script, index: false })
}

/** Lies in readers' browsers and stands for any page that cannot be fetched. */
export default async function Offline({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const site = inScript(await getSite(), script)
  return (
    <Page script={script} path={offlinePath} site={site} dated={false}>
      <ListHead title={words.offline} note={words.offlineNote} />
      <Shelf script={script} offline />
    </Page>
  )
}
