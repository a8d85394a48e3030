import { ListHead } from '#components/list/list-head'
import { River } from '#components/list/river'
import { SectionOpening } from '#components/list/section-opening'
import { Pager } from '#components/ui/pager'
import type { ListPage, Named } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, sectionPath } from '#lib/links'

type Props = { section: Named & { description: string }; list: ListPage; script: Script }

/** How many stories open the first page of a section. */
const OPENING = 3

/** 频道 */
export function SectionPage({ section, list, script }: Props) {
  const opening = list.page === 1 && list.cards.length > OPENING ? OPENING : 0
  return (
    <>
      <ListHead title={section.name} note={section.description} />
      <SectionOpening cards={list.cards.slice(0, opening)} script={script} />
      <River cards={list.cards.slice(opening)} script={script} />
      <Pager script={script} page={list.page} more={list.more} to={(page) => inEdition(sectionPath(section, page), script)} />
    </>
  )
}
