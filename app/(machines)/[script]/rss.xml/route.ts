import { listFeedStories } from '#db/feeds/queries'
import { getSite } from '#db/settings/queries'
import { inScript } from '#lib/chinese/script'
import { machinePage, noSuchPage } from '#lib/feeds/answer'
import { feedOf } from '#lib/feeds/feed-of'
import { rssFeed } from '#lib/feeds/rss'
import { frontPath, rssPath, scripts } from '#lib/links'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ script: string }> }

/** The newest of everything, with the whole text. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const asked = (await params).script
  const script = scripts.find((it) => it === asked)
  if (!script) return noSuchPage()
  const { name, tagline } = inScript(await getSite(), script)
  const stories = inScript(await listFeedStories(null), script)
  return machinePage(rssFeed(feedOf({ title: name, description: tagline, page: frontPath, self: rssPath(), script }, stories)), 'rss')
}
