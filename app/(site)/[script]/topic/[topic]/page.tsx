import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ListHead } from '#components/list/list-head'
import { River } from '#components/list/river'
import { Page } from '#components/masthead/page'
import { JsonLd } from '#components/ui/json-ld'
import { Pager } from '#components/ui/pager'
import { getSite } from '#db/settings/queries'
import { listWithTopic } from '#db/stories/queries'
import { readIn } from '#db/terms/edition'
import { getTopic, getTopicInstead } from '#db/topics/queries'
import type { Script } from '#lib/chinese/script'
import { inEdition, readPageNumber, topicPath, topicRssPath } from '#lib/links'
import { breadcrumbs, collectionPage } from '#lib/seo/json-ld'
import { wordsIn } from '#lib/words'
import { headOf } from '../../head'
import { leadOn } from '../../lead-on'

type Props = { params: Promise<{ script: Script; topic: string }>; searchParams: Promise<{ page?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { script, topic: slug } = await params
  const topic = await topicAt(slug, script)
  const page = readPageNumber((await searchParams).page) ?? 1
  return headOf({
    title: topic.name,
    description: topic.description,
    path: topicPath(topic, page),
    script,
    feed: { path: topicRssPath(topic), name: topic.name },
  })
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { script, topic: slug } = await params
  const topic = await topicAt(slug, script)
  const page = readPageNumber((await searchParams).page) ?? notFound()
  const site = await readIn(await getSite(), script)
  const list = await readIn(await listWithTopic(topic, page), script)
  if (page > 1 && list.cards.length === 0) notFound()
  const about = { ...topic, path: topicPath(topic, page) }
  return (
    <Page script={script} path={topicPath(topic, page)} site={site}>
      <JsonLd things={[breadcrumbs(script, about), collectionPage(script, about, list.cards)]} />
      <ListHead title={topic.name} kicker={wordsIn(script).topic} note={topic.description} />
      <River cards={list.cards} script={script} section />
      <Pager script={script} page={page} more={list.more} to={(it) => inEdition(topicPath(topic, it), script)} />
    </Page>
  )
}

const topicAt = cache(async (slug: string, script: Script) => {
  const topic = await readIn(await getTopic(slug), script)
  if (topic) return topic
  const instead = await getTopicInstead(slug)
  return instead ? permanentRedirect(inEdition(topicPath(instead), script)) : leadOn(topicPath({ slug }), script)
})
