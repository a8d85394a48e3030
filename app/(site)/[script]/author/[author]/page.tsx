import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ListHead } from '#components/list/list-head'
import { River } from '#components/list/river'
import { Page } from '#components/masthead/page'
import { JsonLd } from '#components/ui/json-ld'
import { Pager } from '#components/ui/pager'
import { Portrait } from '#components/ui/portrait'
import { getAuthor } from '#db/authors/queries'
import { getSite } from '#db/settings/queries'
import { listByAuthor } from '#db/stories/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { authorPath, inEdition, readPageNumber } from '#lib/links'
import { breadcrumbs, profilePage } from '#lib/seo/json-ld'
import { headOf } from '../../head'
import { leadOn } from '../../lead-on'

type Props = { params: Promise<{ script: Script; author: string }>; searchParams: Promise<{ page?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { script, author: slug } = await params
  const author = await authorAt(slug, script)
  const page = readPageNumber((await searchParams).page) ?? 1
  return headOf({ title: author.name, description: author.bio, path: authorPath(author, page), script })
}

export default async function AuthorPage({ params, searchParams }: Props) {
  const { script, author: slug } = await params
  const author = await authorAt(slug, script)
  const page = readPageNumber((await searchParams).page) ?? notFound()
  const site = await readIn(await getSite(), script)
  const list = await readIn(await listByAuthor(author, page), script)
  if (page > 1 && list.cards.length === 0) notFound()
  return (
    <Page script={script} path={authorPath(author, page)} site={site}>
      <JsonLd things={[breadcrumbs(script, { name: author.name, path: authorPath(author) }), profilePage(script, author)]} />
      <ListHead
        title={author.name}
        kicker={author.role}
        note={author.bio}
        contact={author.contact}
        face={author.portrait && <Portrait picture={author.portrait} size="large" />}
      />
      <River cards={list.cards} script={script} section />
      <Pager script={script} page={page} more={list.more} to={(it) => inEdition(authorPath(author, it), script)} />
    </Page>
  )
}

const authorAt = cache(
  async (slug: string, script: Script) => (await readIn(await getAuthor(slug), script)) ?? leadOn(authorPath({ slug }), script),
)
