import { readIn } from '#db/terms/edition'
import { listFeedStories } from '#db/feeds/queries'
import { getRedirect } from '#db/redirects/queries'
import { getSection } from '#db/sections/queries'
import { getSite } from '#db/settings/queries'
import { machinePage, movedTo, noSuchPage } from '#lib/feeds/answer'
import { feedOf } from '#lib/feeds/feed-of'
import { rssFeed } from '#lib/feeds/rss'
import { inEdition, rssPath, scripts, sectionPath } from '#lib/links'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ script: string; section: string }> }

/** The newest of a section, with the whole text. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const asked = await params
  const script = scripts.find((it) => it === asked.script)
  const found = script && (await getSection(asked.section))
  if (!script) return noSuchPage()
  if (!found) {
    const old = await getRedirect(rssPath({ slug: asked.section }))
    return old ? movedTo(inEdition(old.target, script)) : noSuchPage()
  }
  const { name } = await readIn(await getSite(), script)
  const section = await readIn(found, script)
  const stories = await readIn(await listFeedStories(found), script)
  const title = `${section.name} - ${name}`
  return machinePage(rssFeed(feedOf({ title, description: section.description, page: sectionPath(section), self: rssPath(section), script }, stories)), 'rss')
}
