import type { Metadata } from 'next'
import { FrontPage } from '#components/front/front-page'
import { Page } from '#components/masthead/page'
import { JsonLd } from '#components/ui/json-ld'
import { getFront } from '#db/front/queries'
import { getSite } from '#db/settings/queries'
import { inScript, type Script } from '#lib/chinese/script'
import { frontPath } from '#lib/links'
import { pageMetadata } from '#lib/seo'
import { organization, webSite } from '#lib/seo/json-ld'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  const { tagline } = inScript(await getSite(), script)
  return pageMetadata({ description: tagline, path: frontPath, script })
}

export default async function Front({ params }: Props) {
  const { script } = await params
  const site = inScript(await getSite(), script)
  const front = inScript(await getFront(), script)
  return (
    <Page script={script} path={frontPath} site={site} breaking={front.breaking} front>
      <JsonLd things={[organization(script), webSite(script)]} />
      <h1 className="sr-only">{site.name}</h1>
      <FrontPage front={front} script={script} />
    </Page>
  )
}
