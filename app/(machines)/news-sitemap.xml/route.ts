import { listNewsEntries } from '#db/feeds/queries'
import { getSite } from '#db/settings/queries'
import { machinePage } from '#lib/feeds/answer'
import { newsSitemap } from '#lib/feeds/news-sitemap'
import { storyPath } from '#lib/links'
import { absolute } from '#lib/origin'

export const dynamic = 'force-dynamic'

/** The last two days for news search. */
export async function GET(): Promise<Response> {
  const { name } = await getSite()
  const stories = await listNewsEntries(new Date())
  return machinePage(newsSitemap({ name, language: 'zh-cn' }, stories.map((story) => ({ ...story, link: absolute(storyPath(story)) }))), 'xml')
}
