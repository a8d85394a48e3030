import type { Metadata } from 'next'
import { SpecialCard } from '#components/card/special-card'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { getSite } from '#db/settings/queries'
import { listSpecials } from '#db/specials/queries'
import { readIn } from '#db/terms/edition'
import type { Script } from '#lib/chinese/script'
import { specialsPath } from '#lib/links'
import { wordsIn } from '#lib/words'
import { headOf } from '../head'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  const words = wordsIn(script)
  return headOf({ title: words.specials, description: words.specialsNote, path: specialsPath, script })
}

export default async function Specials({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const site = await readIn(await getSite(), script)
  const specials = await readIn(await listSpecials(), script)
  return (
    <Page script={script} path={specialsPath} site={site}>
      <ListHead title={words.specials} note={words.specialsNote} />
      <div className="grid gap-x-7 gap-y-10 border-t-2 border-ink pt-6 sm:grid-cols-2 lg:grid-cols-3">
        {specials.map((special) => (
          <SpecialCard key={special.slug} special={special} script={script} level={2} />
        ))}
      </div>
    </Page>
  )
}
