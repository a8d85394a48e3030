import type { Metadata } from 'next'
import { cache } from 'react'
import { SpecialPage } from '#components/list/special-page'
import { Page } from '#components/masthead/page'
import { JsonLd } from '#components/ui/json-ld'
import { getSite } from '#db/settings/queries'
import { getSpecial } from '#db/specials/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { specialPath } from '#lib/links'
import { breadcrumbs, collectionPage } from '#lib/seo/json-ld'
import { headOf } from '../../head'
import { leadOn } from '../../lead-on'

type Props = { params: Promise<{ script: Script; special: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script, special: slug } = await params
  const special = await specialAt(slug, script)
  return headOf({
    title: special.title,
    description: special.introduction,
    path: specialPath(special),
    script,
    picture: special.picture,
  })
}

export default async function SpecialReport({ params }: Props) {
  const { script, special: slug } = await params
  const special = await specialAt(slug, script)
  const site = await readIn(await getSite(), script)
  const about = { name: special.title, description: special.introduction, path: specialPath(special) }
  const stories = [special.lead ?? [], ...special.chapters.map((chapter) => chapter.stories)].flat()
  return (
    <Page script={script} path={specialPath(special)} site={site}>
      <JsonLd things={[breadcrumbs(script, about), collectionPage(script, about, stories)]} />
      <SpecialPage special={special} script={script} />
    </Page>
  )
}

const specialAt = cache(
  async (slug: string, script: Script) => (await readIn(await getSpecial(slug), script)) ?? leadOn(specialPath({ slug }), script),
)
