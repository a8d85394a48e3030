import type { Metadata } from 'next'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { defaultPaper } from '#db/settings/default-paper'
import { inScript, type Script } from '#lib/chinese/script'
import { frontPath, inEdition } from '#lib/links'
import { linksOfMenus } from '#lib/menu-links'
import { usualMenus } from '#lib/menus'
import { pageMetadata } from '#lib/seo'
import { wordsIn } from '#lib/words'

type Props = { params: Promise<{ script: Script }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { script } = await params
  return pageMetadata({
    ...{ paper: inScript(defaultPaper, script).name, marks: '', title: wordsIn(script).broken },
    ...{ path: frontPath, script, index: false },
  })
}

/** Printed by the press for a 500. It asks the database nothing, which may be what is broken. */
export default async function Broken({ params }: Props) {
  const { script } = await params
  const words = wordsIn(script)
  const menus = linksOfMenus(usualMenus, { section: [], topic: [], special: [], page: [] })
  // Nor whether there is another edition: it names none.
  const site = inScript({ ...defaultPaper, traditional: false, marks: '', sections: [], standing: [], menus }, script)
  return (
    <Page script={script} path={frontPath} site={site}>
      <ListHead title={words.broken} kicker="500" note={words.brokenNote} />
      <p>
        <a href={inEdition(frontPath, script)} className="inline-block py-3 font-semibold text-accent">
          {words.backHome}
        </a>
      </p>
    </Page>
  )
}
