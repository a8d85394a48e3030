import { readIn } from '#db/terms/edition'
import { listFeedStories } from '#db/feeds/queries'
import { getSite } from '#db/settings/queries'
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
  const { name, tagline, description } = await readIn(await getSite(), script)
  const stories = await readIn(await listFeedStories(null), script)
  return machinePage(rssFeed(feedOf({ title: name, description: description || tagline, page: frontPath, self: rssPath(), script }, stories)), 'rss')
}
