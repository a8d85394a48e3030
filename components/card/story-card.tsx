import { BylineLine } from '#components/card/byline-line'
import { HeadlineLink } from '#components/card/headline-link'
import { Kicker } from '#components/card/kicker'
import { PlayingTime } from '#components/card/playing-time'
import { Picture, type Ratio } from '#components/ui/picture'
import type { StoryCard as Card } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'

type Size = 'lead' | 'plain' | 'small' | 'headline'

type Props = {
  card: Card
  script: Script
  /** lead: the story of the page. plain: picture above. small: picture beside. headline: words only. */
  size: Size
  /** Level of its heading in the page. */
  level?: 2 | 3
  picture?: boolean
  standfirst?: boolean
  kicker?: boolean
  byline?: boolean
  ratio?: Ratio
  sizes?: string
  priority?: boolean
}

const looks = {
  lead: {
    heading: 'mt-1 text-head md:text-big',
    standfirst: 'mt-2 text-soft text-body',
    sizes: '(min-width:64rem) 620px,(min-width:40rem) calc(100vw - 2rem),100vw',
    widest: 1920,
  },
  plain: {
    heading: 'mt-1 text-body',
    standfirst: 'mt-2 text-soft text-small',
    sizes: '(min-width:64rem) 300px,(min-width:40rem) 50vw,100vw',
    widest: 960,
  },
  small: { heading: 'text-body', standfirst: 'mt-2 text-soft text-small', sizes: '(min-width:40rem) 240px,112px', widest: 640 },
  headline: { heading: 'text-body', standfirst: 'mt-2 text-soft text-small', sizes: '0px', widest: 0 },
}

/** A story on a list or a front. */
export function StoryCard({
  card,
  script,
  size,
  level = 3,
  picture = size !== 'headline',
  standfirst = size === 'lead',
  kicker = true,
  byline = true,
  ratio = size === 'small' ? '3/2' : '16/9',
  sizes = looks[size].sizes,
  priority = false,
}: Props) {
  const Heading = `h${level}` as const
  const look = looks[size]
  const shown = picture ? card.picture : null
  return (
    <article className={size === 'small' && shown ? 'relative grid grid-cols-[7rem_1fr] gap-4 sm:grid-cols-[13rem_1fr]' : 'relative'}>
      {shown && (
        <div className={size === 'lead' ? 'relative -mx-4 mb-3 sm:mx-0' : size === 'small' ? 'relative' : 'relative mb-2'}>
          <Picture picture={shown} ratio={ratio} sizes={sizes} priority={priority} widest={look.widest} silent={size === 'small'} />
          <PlayingTime card={card} script={script} />
        </div>
      )}
      <div>
        {kicker && <Kicker card={card} script={script} />}
        <Heading className={setInSerif(card) ? `${look.heading} font-serif` : look.heading}>
          <HeadlineLink card={card} script={script} />
        </Heading>
        {standfirst && card.standfirst && <p className={look.standfirst}>{card.standfirst}</p>}
        {byline && <BylineLine card={card} script={script} minutes={size === 'lead'} />}
      </div>
    </article>
  )
}

/** News is set in the sans, what somebody thought over in the Songti. */
export const setInSerif = (card: { kind: Card['kind'] }) => ['feature', 'analysis', 'opinion', 'gallery'].includes(card.kind)
