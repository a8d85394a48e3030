import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readIn } from '#db/terms/edition'
import '../../story.css'
import { SectionPage } from '#components/list/section-page'
import { StandingPage } from '#components/list/standing-page'
import { Page } from '#components/masthead/page'
import { JsonLd } from '#components/ui/json-ld'
import { getSectionLead } from '#db/front/queries'
import { getPage, getShownOn } from '#db/pages/queries'
import { getSection } from '#db/sections/queries'
import { getSite } from '#db/settings/queries'
import { listLatestInSection } from '#db/stories/queries'
import type { Script } from '#lib/chinese/script'
import { readPageNumber, sectionPath, standingPath } from '#lib/links'
import { breadcrumbs, collectionPage } from '#lib/seo/json-ld'
import { readDocument } from '#lib/story/document'
import { headOf } from '../head'
import { leadOn } from '../lead-on'

type Props = { params: Promise<{ script: Script; section: string }>; searchParams: Promise<{ page?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { script, section: slug } = await params
  const { section, standing } = await at(slug, script)
  const page = readPageNumber((await searchParams).page) ?? 1
  if (section) return headOf({ title: section.name, description: section.description, path: sectionPath(section, page), script, section })
  return headOf({ title: standing.title, path: standingPath(standing), script })
}

export default async function SectionOrStanding({ params, searchParams }: Props) {
  const { script, section: slug } = await params
  const { section, standing } = await at(slug, script)
  const site = await readIn(await getSite(), script)
  if (!section)
    return (
      <Page script={script} path={standingPath(standing)} site={site}>
        <StandingPage page={standing} script={script} />
      </Page>
    )
  const page = readPageNumber((await searchParams).page) ?? notFound()
  const list = await readIn(await listLatestInSection(section, page), script)
  if (page > 1 && list.cards.length === 0) notFound()
  const lead = page === 1 ? await readIn(await getSectionLead(section), script) : null
  const about = { ...section, path: sectionPath(section, page) }
  return (
    <Page script={script} path={sectionPath(section, page)} site={site} section={section.slug}>
      <JsonLd things={[breadcrumbs(script, about), collectionPage(script, about, list.cards)]} />
      <SectionPage section={section} lead={lead} list={list} script={script} />
    </Page>
  )
}

/** A first segment names a section or, failing that, a standing page. */
const at = cache(async (slug: string, script: Script) => {
  const section = await readIn(await getSection(slug), script)
  if (section) return { section }
  const standing = await getPage(slug)
  if (!standing || standing.hidden) return leadOn(`/${decodeURIComponent(slug)}`, script, standing !== null)
  const body = readDocument(standing.body, (type) => console.warn(`page ${slug}: unknown block ${type} skipped`))
  return { standing: await readIn({ ...standing, body, ...(await getShownOn({ slug, body })) }, script) }
})
