import { ListHead } from '#components/list/list-head'
import { StoryBody } from '#components/story/story-body'
import { PaperTime } from '#components/ui/paper-time'
import type { Media } from '#db/media/types'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import type { StoryDocument } from '#lib/story/document'
import { wordsIn } from '#lib/words'

type Props = {
  page: { title: string; body: StoryDocument; updatedAt: Date; media: Record<number, Media>; readMore: Record<number, StoryCard> }
  script: Script
}

/** 关于本报 and the like. */
export function StandingPage({ page, script }: Props) {
  return (
    <article className="mx-auto max-w-measure">
      <ListHead title={page.title} />
      <StoryBody body={page.body} media={page.media} readMore={page.readMore} script={script} />
      <p className="mt-8 border-t border-hair pt-3 text-note text-soft">
        {wordsIn(script).updated} <PaperTime at={page.updatedAt} format="day" />
      </p>
    </article>
  )
}
