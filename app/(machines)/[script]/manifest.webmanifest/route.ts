import { getSite } from '#db/settings/queries'
import { inScript } from '#lib/chinese/script'
import { machinePage, noSuchPage } from '#lib/feeds/answer'
import { manifestText } from '#lib/feeds/manifest'
import { scripts } from '#lib/links'

export const dynamic = 'force-dynamic'

/** The paper as an app, in each script. */
export async function GET(_: Request, { params }: { params: Promise<{ script: string }> }): Promise<Response> {
  const asked = (await params).script
  const script = scripts.find((it) => it === asked)
  if (!script) return noSuchPage()
  return machinePage(manifestText(script, inScript(await getSite(), script)), 'manifest')
}
