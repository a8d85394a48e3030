import { NoPage } from '#components/list/no-page'
import { getFront } from '#db/front/queries'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'

type Props = { said: { title: string; kicker: string; note: string }; script: Script }

/** What stands where no page is: why, and what the front leads with. */
export async function NoPageHere({ said, script }: Props) {
  const site = await getSite()
  const { lead, secondary } = await readIn(await getFront(site.sections), script)
  const cards = lead ? [lead, ...secondary] : secondary
  return <NoPage {...said} site={await readIn(site, script)} cards={cards} script={script} />
}
