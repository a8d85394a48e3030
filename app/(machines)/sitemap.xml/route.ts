import { listSitemapParts } from '#db/feeds/queries'
import { machinePage } from '#lib/feeds/answer'
import { sitemapIndex } from '#lib/feeds/sitemap'

export const dynamic = 'force-dynamic'

/** The sitemap's parts: 0 holds the lists and standing pages, the others the stories by number. */
export async function GET(): Promise<Response> {
  const parts = await listSitemapParts()
  const newest = parts.reduce<Date | null>((found, { changedAt }) => (found && found > changedAt ? found : changedAt), null)
  return machinePage(sitemapIndex([{ part: 0, changedAt: newest }, ...parts]), 'xml')
}
