import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { readIn } from '#db/terms/edition'
import '../../../story.css'
import { LiveArticle } from '#components/live/live-article'
import { Page } from '#components/masthead/page'
import { StoryArticle } from '#components/story/story-article'
import { JsonLd } from '#components/ui/json-ld'
import { getSite } from '#db/settings/queries'
import { getStory, getWithdrawal } from '#db/stories/queries'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { reportWithdrawn } from '#lib/freshness'
import { inEdition, readStorySegment, sectionPath, storyPath } from '#lib/links'
import { breadcrumbs, newsArticle, organization } from '#lib/seo/json-ld'
import { readDocument } from '#lib/story/document'
import { headOf } from '../../head'

type Props = { params: Promise<{ script: Script; story: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script, story: segment } = await params
  const story = await storyAt(segment, script)
  return headOf({ title: story.headline, description: story.standfirst, path: storyPath(story), script, story })
}

export default async function StoryPage({ params }: Props) {
  const { script, story: segment } = await params
  const story = await storyAt(segment, script)
  const site = await readIn(await getSite(), script)
  const Article = story.kind === 'live' ? LiveArticle : StoryArticle
  return (
    <Page script={script} path={storyPath(story)} site={site} section={story.section.slug}>
      <JsonLd
        things={[
          organization(script, site),
          breadcrumbs(script, { name: story.section.name, path: sectionPath(story.section) }),
          newsArticle(story, script, site),
        ]}
      />
      <Article story={story} script={script} now={new Date()} />
    </Page>
  )
}

/** The story of an address, readable in a script; asked once for the head and the page. */
const storyAt = cache(async (segment: string, script: Script): Promise<Story> => {
  const asked = readStorySegment(segment)
  if (!asked) notFound()
  const story = await getStory(asked.id)
  if (!story) {
    if (await getWithdrawal(asked.id)) reportWithdrawn(asked.id)
    notFound()
  }
  if (asked.slug !== story.slug) permanentRedirect(inEdition(storyPath(story), script))
  const known = (body: Story['body']) => readDocument(body, (type) => console.warn(`story ${story.id}: unknown block ${type} skipped`))
  return readIn({ ...story, body: known(story.body), live: story.live.map((post) => ({ ...post, body: known(post.body) })) }, script)
})
