import type { Metadata } from 'next'
import { cache } from 'react'
import { FrontPage } from '#components/front/front-page'
import { Page } from '#components/masthead/page'
import { JsonLd } from '#components/ui/json-ld'
import { getFront } from '#db/front/queries'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { frontPath } from '#lib/links'
import { pageMetadata } from '#lib/seo'
import { organization, webSite } from '#lib/seo/json-ld'

type Props = { params: Promise<{ script: Script }> }

// Head and page ask the same.
const siteOnce = cache(getSite)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  const { tagline } = await readIn(await siteOnce(), script)
  return pageMetadata({ description: tagline, path: frontPath, script })
}

export default async function Front({ params }: Props) {
  const { script } = await params
  const site = await siteOnce()
  const front = await readIn(await getFront(site.sections), script)
  return (
    <Page script={script} path={frontPath} site={await readIn(site, script)} breaking={front.breaking} front>
      <JsonLd things={[organization(script), webSite(script)]} />
      <h1 className="sr-only">{await readIn(site.name, script)}</h1>
      <FrontPage front={front} script={script} />
    </Page>
  )
}
