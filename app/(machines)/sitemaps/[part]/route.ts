import { listSitemapLists, listSitemapStories } from '#db/feeds/queries'
import { getPaper } from '#db/settings/queries'
import { machinePage, noSuchPage } from '#lib/feeds/answer'
import { listPages, storyPages } from '#lib/feeds/mapped-pages'
import { sitemapPart } from '#lib/feeds/sitemap'
import { scriptsOf } from '#lib/links'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ part: string }> }

/** One part of the sitemap, `/sitemaps/3.xml`. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const [, part] = /^(0|[1-9]\d{0,5})\.xml$/.exec((await params).part) ?? []
  if (part === undefined) return noSuchPage()
  const editions = scriptsOf(await getPaper())
  if (part === '0') return machinePage(sitemapPart(listPages(await listSitemapLists()), editions), 'xml')
  const stories = await listSitemapStories(Number(part))
  return stories.length > 0 ? machinePage(sitemapPart(storyPages(stories), editions), 'xml') : noSuchPage()
}
