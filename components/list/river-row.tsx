import { BylineLine } from '#components/card/byline-line'
import { HeadlineLink } from '#components/card/headline-link'
import { Kicker } from '#components/card/kicker'
import { PlayingTime } from '#components/card/playing-time'
import { setInSerif } from '#components/card/story-card'
import { PaperTime } from '#components/ui/paper-time'
import { Picture } from '#components/ui/picture'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'

type Props = { card: StoryCard; script: Script; section: boolean }

/** When, what, and a picture at the end of the line. */
export function RiverRow({ card, script, section }: Props) {
  return (
    <article className="relative grid grid-cols-[1fr_auto] gap-x-4 border-t border-hair py-4 md:grid-cols-[7rem_1fr_auto] md:gap-x-7 md:py-6">
      <PaperTime at={card.publishedAt} format="brief" className="hidden pt-1 text-note text-soft md:block" />
      <div className="max-w-measure">
        <Kicker card={card} script={script} fallback={section ? card.section.name : ''} />
        <h2 className={setInSerif(card) ? 'text-body font-serif md:text-lead' : 'text-body md:text-lead'}>
          <HeadlineLink card={card} script={script} />
        </h2>
        {card.standfirst && <p className="mt-1 hidden text-small text-soft sm:block">{card.standfirst}</p>}
        <BylineLine card={card} script={script} timed="narrow" />
      </div>
      {card.picture && (
        <div className="relative w-28 self-start sm:w-48 lg:w-60">
          <Picture picture={card.picture} ratio="3/2" sizes="(min-width:64rem) 240px,(min-width:40rem) 192px,112px" widest={640} silent />
          <PlayingTime card={card} script={script} />
        </div>
      )}
    </article>
  )
}
