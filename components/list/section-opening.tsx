import { StoryCard } from '#components/card/story-card'
import { River } from '#components/list/river'
import type { StoryCard as Card } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import type { Opening } from '#lib/front/areas'

type Props = { cards: Card[]; lead: Card | null; opening: Opening; coloured: boolean; script: Script }

/** The head of a section's front, as the desk has laid it out: one large and two beside it, three side by side, or a list alone. */
export function SectionOpening({ cards, lead, opening, coloured, script }: Props) {
  const first = lead ?? cards.find((card) => card.picture) ?? cards[0]
  if (!first) return null
  const others = cards.filter((card) => card.id !== first.id)
  const rule = `mb-8 border-t-2 ${coloured ? 'border-accent' : 'border-ink'}`
  const plain = (card: Card) => <StoryCard key={card.id} card={card} script={script} size="plain" level={2} kicker={card.kicker !== ''} />
  if (opening === 'river')
    return (
      <div className={rule}>
        <River cards={[first, ...others]} script={script} />
      </div>
    )
  if (opening === 'grid') return <div className={`${rule} grid gap-7 pt-6 sm:grid-cols-3`}>{[first, ...others].map(plain)}</div>
  return (
    <div className={`${rule} grid gap-7 pt-6 lg:grid-cols-[8fr_4fr]`}>
      <StoryCard
        card={first}
        script={script}
        size="lead"
        level={2}
        priority
        sizes="(min-width:76rem) 780px,100vw"
        kicker={first.kicker !== ''}
      />
      <div className="grid content-start gap-7 sm:grid-cols-2 lg:grid-cols-1 lg:border-l lg:border-hair lg:pl-7">{others.map(plain)}</div>
    </div>
  )
}
