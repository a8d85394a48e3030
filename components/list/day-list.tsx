import { SectionedList } from '#components/list/sectioned-list'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { archivePath, inEdition } from '#lib/links'
import { beijing, dayKey, mastheadDate } from '#lib/time'

/** Stories by day: the day stands at the left and stays while its hours go by. */
export function DayList({ cards, script }: { cards: StoryCard[]; script: Script }) {
  const days = [...Map.groupBy(cards, (card) => dayKey(card.publishedAt)).values()]
  return days.map((stories) => {
    const at = (stories[0] as StoryCard).publishedAt
    const { year, month, day } = beijing(at)
    return (
      <section key={dayKey(at)} className="mb-8 grid gap-x-7 border-t-2 border-ink pt-3 md:grid-cols-[12rem_1fr]">
        <h2 className="text-small tabular-nums md:sticky md:top-4 md:self-start">
          <a href={inEdition(archivePath(year, month, day), script)} className="inline-block py-1">
            {mastheadDate(at)}
          </a>
        </h2>
        <SectionedList cards={stories} script={script} />
      </section>
    )
  })
}
