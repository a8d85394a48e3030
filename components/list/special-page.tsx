import { StoryCard } from '#components/card/story-card'
import { River } from '#components/list/river'
import { Headline } from '#components/ui/headline'
import { Label } from '#components/ui/label'
import { Picture } from '#components/ui/picture'
import type { Special } from '#db/specials/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

/** 专题: a package with its own picture, introduction, lead and chapters. */
export function SpecialPage({ special, script }: { special: Special; script: Script }) {
  const words = wordsIn(script)
  return (
    <>
      <header className="band -mt-6 mb-8 grid gap-x-7 gap-y-4 sm:pt-6 pb-8 lg:grid-cols-[7fr_5fr] lg:items-end">
        {special.picture && (
          <div className="-mx-4 sm:mx-0">
            <Picture picture={special.picture} ratio="16/9" sizes="(min-width:76rem) 680px,100vw" priority />
          </div>
        )}
        <div>
          <p className="text-note font-semibold tracking-wide text-accent">
            {words.specials} · {words.stories(special.stories)}
          </p>
          <h1 className="mt-1 font-serif text-big">
            <Headline text={special.title} />
          </h1>
          <p className="mt-3">{special.introduction}</p>
        </div>
      </header>
      {special.lead && (
        <div className="mb-8 max-w-story">
          <StoryCard card={special.lead} script={script} size="lead" level={2} picture={false} />
        </div>
      )}
      {special.chapters.map(({ title, stories }) => (
        <section key={title} className="mb-8">
          <Label>{title || words.chapter}</Label>
          <River cards={stories} script={script} section />
        </section>
      ))}
    </>
  )
}
