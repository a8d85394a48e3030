import type { Metadata } from 'next'
import { FrontPage } from '#components/front/front-page'
import { Page } from '#components/masthead/page'
import { JsonLd } from '#components/ui/json-ld'
import { getFront } from '#db/front/queries'
import { getSite } from '#db/settings/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { frontPath } from '#lib/links'
import { organization, webSite } from '#lib/seo/json-ld'
import { headOf } from './head'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  const { description, tagline } = await readIn(await getSite(), script)
  return headOf({ description: description || tagline, path: frontPath, script })
}

export default async function Front({ params }: Props) {
  const { script } = await params
  const site = await getSite()
  const front = await readIn(await getFront(site.sections), script)
  const read = await readIn(site, script)
  return (
    <Page script={script} path={frontPath} site={read} breaking={front.breaking} front>
      <JsonLd things={[organization(script, read), webSite(script, read)]} />
      <h1 className="sr-only">{read.name}</h1>
      <FrontPage front={front} script={script} />
    </Page>
  )
}
