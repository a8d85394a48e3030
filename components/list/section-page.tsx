import { ListHead } from '#components/list/list-head'
import { River } from '#components/list/river'
import { SectionOpening } from '#components/list/section-opening'
import { Pager } from '#components/ui/pager'
import type { ListPage, Named, StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import type { Opening } from '#lib/front/areas'
import { type Hue, hueClass } from '#lib/front/hues'
import { inEdition, sectionPath } from '#lib/links'

type Props = {
  section: Named & { description: string; opening: Opening; hue: Hue }
  /** The story that an editor pinned to its head. */
  lead: StoryCard | null
  list: ListPage
  script: Script
}

/** How many stories open the first page of a section. */
const OPENING = 3

/** 频道 */
export function SectionPage({ section, lead, list, script }: Props) {
  const cards = lead ? [lead, ...list.cards.filter((it) => it.id !== lead.id)] : list.cards
  const opens = list.page === 1 && cards.length > OPENING
  // Three side by side are three pictures, where there are as many.
  const pictured = section.opening === 'grid' ? cards.filter((it) => it.picture || it.id === lead?.id) : cards
  const opening = opens ? (pictured.length >= OPENING ? pictured : cards).slice(0, OPENING) : []
  return (
    <div className={hueClass(section.hue)}>
      <ListHead title={section.name} note={section.description} />
      <SectionOpening cards={opening} lead={lead} opening={section.opening} coloured={section.hue !== ''} script={script} />
      <River cards={cards.filter((it) => !opening.includes(it))} script={script} />
      <Pager script={script} page={list.page} more={list.more} to={(page) => inEdition(sectionPath(section, page), script)} />
    </div>
  )
}
