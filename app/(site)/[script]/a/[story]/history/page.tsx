import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { Page } from '#components/masthead/page'
import { ChangeLog } from '#components/story/change-log'
import { getSite } from '#db/settings/queries'
import { getStory, listPublicRevisions } from '#db/stories/queries'
import type { Story } from '#db/stories/types'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { historyPath, inEdition, readStorySegment } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../../../head'

type Props = { params: Promise<{ script: Script; story: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script, story: segment } = await params
  const story = await storyAt(segment, script)
  const { changeLog } = wordsIn(script)
  return headOf({ title: `${changeLog}：${story.headline}`, path: historyPath(story), script, index: false })
}

export default async function HistoryPage({ params }: Props) {
  const { script, story: segment } = await params
  const story = await storyAt(segment, script)
  const site = await readIn(await getSite(), script)
  const revisions = await readIn(await listPublicRevisions(story.id), script, story.id)
  return (
    <Page script={script} path={historyPath(story)} site={site} section={story.section.slug}>
      <ChangeLog story={story} revisions={revisions} script={script} />
    </Page>
  )
}

/** The story whose log is asked for; asked once for the head and the page. */
const storyAt = cache(async (segment: string, script: Script): Promise<Story> => {
  const asked = readStorySegment(segment)
  const story = asked && (await getStory(asked.id))
  if (!story) notFound()
  if (asked.slug !== story.slug) permanentRedirect(inEdition(historyPath(story), script))
  return readIn(story, script)
})
