import { StoryBody } from '#components/story/story-body'
import { PaperTime } from '#components/ui/paper-time'
import type { Media } from '#db/media/types'
import type { LivePost, StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { livePostPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { post: LivePost; media: Record<number, Media>; readMore: Record<number, StoryCard>; script: Script }

/** 置顶 summary: where things stand, for who comes late. */
export function PinnedPost({ post, ...around }: Props) {
  return (
    <section id={livePostPath(post).slice(1)} aria-labelledby="summary" className="mb-8 border-y-2 border-ink py-4">
      <p className="text-note font-semibold text-accent">
        {wordsIn(around.script).pinnedSummary}　<PaperTime at={post.postedAt} format="short" script={around.script} />
      </p>
      <h2 id="summary" className="mt-1 mb-2 text-lead">
        {post.headline}
      </h2>
      <StoryBody body={post.body} {...around} />
    </section>
  )
}
