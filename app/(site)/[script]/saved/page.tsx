import type { Metadata } from 'next'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { Shelf } from '#components/reading/shelf'
import { getSite } from '#db/settings/queries'
import { inScript, type Script } from '#lib/chinese/script'
import { savedPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../head'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  return headOf({ title: wordsIn(script).shelf, path: savedPath, script, index: false })
}

export default async function Saved({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const site = inScript(await getSite(), script)
  return (
    <Page script={script} path={savedPath} site={site}>
      <ListHead title={words.shelf} note={words.shelfNote} />
      <Shelf script={script} />
    </Page>
  )
}
