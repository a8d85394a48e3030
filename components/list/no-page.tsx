import { TopStories } from '#components/front/top-stories'
import { ListHead } from '#components/list/list-head'
import { Page } from '#components/masthead/page'
import { SearchForm } from '#components/search/search-form'
import type { Site } from '#db/settings/types'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { frontPath } from '#lib/links'

type Props = { title: string; kicker: string; note: string; site: Site; cards: StoryCard[]; script: Script }

/** Nothing is here, or nothing any more: a way to look for it, and today's news. */
export function NoPage({ title, kicker, note, site, cards, script }: Props) {
  return (
    <Page script={script} path={frontPath} site={site}>
      <ListHead title={title} kicker={kicker} note={note} />
      <SearchForm script={script} />
      <TopStories cards={cards} script={script} />
    </Page>
  )
}
