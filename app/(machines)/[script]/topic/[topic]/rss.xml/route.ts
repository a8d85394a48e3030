import { listFeedStoriesWithTopic } from '#db/feeds/queries'
import { getRedirect } from '#db/redirects/queries'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import { getTopic, getTopicInstead } from '#db/topics/queries'
import { machinePage, movedTo, noSuchPage } from '#lib/feeds/answer'
import { feedOf } from '#lib/feeds/feed-of'
import { rssFeed } from '#lib/feeds/rss'
import { inEdition, scripts, topicPath, topicRssPath } from '#lib/links'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ script: string; topic: string }> }

/** The newest of a topic, with the whole text. The feed of one that was merged, or has another address, leads on. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const asked = await params
  const script = scripts.find((it) => it === asked.script)
  if (!script) return noSuchPage()
  const found = await getTopic(asked.topic)
  if (!found) {
    const instead = await getTopicInstead(asked.topic)
    const target = instead ? topicRssPath(instead) : (await getRedirect(topicRssPath({ slug: asked.topic })))?.target
    return target ? movedTo(inEdition(target, script)) : noSuchPage()
  }
  const { name } = await readIn(await getSite(), script)
  const topic = await readIn(found, script)
  const stories = await readIn(await listFeedStoriesWithTopic(found), script)
  const title = `${topic.name} - ${name}`
  return machinePage(
    rssFeed(feedOf({ title, description: topic.description, page: topicPath(topic), self: topicRssPath(topic), script }, stories)),
    'rss',
  )
}
