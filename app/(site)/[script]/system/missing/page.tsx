import type { Metadata } from 'next'
import { NoPage } from '#components/list/no-page'
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
  const cards = lead ? [lead, ...secondary] : secondary
  const said = { title: words.missing, kicker: '404', note: words.missingNote }
  return <NoPage {...said} site={await readIn(site, script)} cards={cards} script={script} />
}
