import { Headline } from '#components/ui/headline'
import { Picture } from '#components/ui/picture'
import type { SpecialCard as Card } from '#db/specials/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, specialPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** A special and how many stories are in it. */
export function SpecialCard({ special, script, level }: { special: Card; script: Script; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <article className="relative">
      {special.picture && (
        <div className="relative mb-2">
          <Picture picture={special.picture} ratio="16/9" sizes="(min-width:64rem) 380px,(min-width:40rem) 50vw,100vw" widest={960} />
        </div>
      )}
      <p className="text-note font-semibold tracking-wide text-accent">{wordsIn(script).stories(special.stories)}</p>
      <Heading className="mt-1 font-serif text-lead">
        <a href={inEdition(specialPath(special), script)} className="after:absolute after:inset-0">
          <Headline text={special.title} />
        </a>
      </Heading>
      <p className="mt-2 text-soft text-small">{special.introduction}</p>
    </article>
  )
}
