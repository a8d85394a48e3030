import { Headline } from '#components/ui/headline'
import { PaperTime } from '#components/ui/paper-time'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, storyPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** 突发: one line between the masthead and the paper. The mark has the line's own space around it: it may be painted first. */
export function Breaking({ card, script }: { card: StoryCard; script: Script }) {
  const words = wordsIn(script)
  return (
    <aside aria-label={words.breaking} className="relative mx-auto flex max-w-paper items-baseline gap-3 px-4 text-small">
      <span className="shrink-0 py-3">
        <b className="inline-block bg-accent px-2 text-note text-paper">{words.breaking}</b>
      </span>
      <p className="grow py-3 font-semibold">
        <a href={inEdition(storyPath(card), script)} className="break-keep after:absolute after:inset-0">
          <Headline text={card.headline} />
        </a>
      </p>
      <PaperTime at={card.publishedAt} format="brief" className="min-w-16 text-note text-soft" />
    </aside>
  )
}
