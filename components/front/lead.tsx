import { HeadlineLink } from '#components/card/headline-link'
import { StoryCard } from '#components/card/story-card'
import type { Front } from '#db/front/types'
import type { Script } from '#lib/chinese/script'

/** 头条 and up to three stories that belong to it. */
export function Lead({ front: { lead, sublinks }, script }: { front: Pick<Front, 'lead' | 'sublinks'>; script: Script }) {
  if (!lead) return null
  return (
    <section className="md:col-span-full lg:col-span-1">
      <StoryCard card={lead} script={script} size="lead" level={2} priority />
      {sublinks.length > 0 && (
        <ul className="mt-4 text-balance text-small font-medium">
          {sublinks.map((card) => (
            <li key={card.id} className="relative border-t border-hair py-2">
              <HeadlineLink card={card} script={script} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
