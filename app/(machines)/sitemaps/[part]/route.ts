import { listSitemapLists, listSitemapStories } from '#db/feeds/queries'
import { machinePage, noSuchPage } from '#lib/feeds/answer'
import { listPages, storyPages } from '#lib/feeds/mapped-pages'
import { sitemapPart } from '#lib/feeds/sitemap'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ part: string }> }

/** One part of the sitemap, `/sitemaps/3.xml`. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const [, part] = /^(0|[1-9]\d{0,5})\.xml$/.exec((await params).part) ?? []
  if (part === undefined) return noSuchPage()
  if (part === '0') return machinePage(sitemapPart(listPages(await listSitemapLists())), 'xml')
  const stories = await listSitemapStories(Number(part))
  return stories.length > 0 ? machinePage(sitemapPart(storyPages(stories)), 'xml') : noSuchPage()
}
