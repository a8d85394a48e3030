import { getPaper, getSetting } from '#db/settings/queries'
import { env } from '#lib/env'
import { machinePage } from '#lib/feeds/answer'
import { robotsText, type Stance } from '#lib/feeds/robots'
import { scriptsOf } from '#lib/links'

export const dynamic = 'force-dynamic'

/** What crawlers may read. The stance towards gatherers of training text is the setting `crawlers`. */
export async function GET(): Promise<Response> {
  const stance = await getSetting<Stance>('crawlers')
  return machinePage(robotsText(env.siteUrl, stance ?? { training: true }, scriptsOf(await getPaper())), 'text')
}
