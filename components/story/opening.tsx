import { setInSerif } from '#components/card/story-card'
import { LiveState } from '#components/live/live-state'
import { BylineBlock } from '#components/story/byline-block'
import { OldNotice } from '#components/story/old-notice'
import { Headline } from '#components/ui/headline'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, specialPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { story: Story; script: Script; now: Date }

/** 开头: where the story belongs, its headline, its standfirst, who wrote it and when. */
export function Opening({ story, script, now }: Props) {
  return (
    <header className="mt-4 md:mt-6">
      {story.special && <SpecialBanner special={story.special} script={script} />}
      <p className="text-small font-semibold tracking-wide text-accent">
        {story.kind === 'live' && <LiveState ended={story.ended} script={script} />}
        {story.kicker}
      </p>
      <h1 className={`${setInSerif(story) ? 'font-serif ' : ''}mt-1 text-head leading-snug md:text-big lg:text-splash`}>
        <Headline text={story.headline} />
      </h1>
      {story.standfirst && (
        <p className="mt-3 max-w-[46rem] text-pretty text-body leading-relaxed text-soft md:text-balance md:text-lead">
          {story.standfirst}
        </p>
      )}
      <BylineBlock story={story} script={script} />
      <OldNotice publishedAt={story.publishedAt} now={now} script={script} />
    </header>
  )
}

/** The story is one of a package: the way to the others stands above it. */
function SpecialBanner({ special, script }: { special: { slug: string; title: string }; script: Script }) {
  return (
    <p className="mb-4 border-b border-hair pb-2 text-small">
      <a href={inEdition(specialPath(special), script)} className="py-1 font-semibold hover:text-accent">
        <b className="mr-3 text-accent">{wordsIn(script).specialReport}</b>
        {special.title}
        <span aria-hidden> ›</span>
      </a>
    </p>
  )
}
