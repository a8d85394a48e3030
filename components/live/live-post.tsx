import { StoryBody } from '#components/story/story-body'
import { PaperTime } from '#components/ui/paper-time'
import type { Media } from '#db/media/types'
import type { LivePost as Post, StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { livePostPath } from '#lib/links'
import { dayKey } from '#lib/time'
import { wordsIn } from '#lib/words'

type Props = {
  post: Post
  /** The post above it; where the day changes between the two, the new day is named. */
  before: Post | undefined
  media: Record<number, Media>
  readMore: Record<number, StoryCard>
  script: Script
}

/** 直播条目. Its time is its permanent link. */
export function LivePost({ post, before, ...around }: Props) {
  const { script } = around
  const words = wordsIn(script)
  const newDay = before !== undefined && dayKey(before.postedAt) !== dayKey(post.postedAt)
  return (
    <li id={livePostPath(post).slice(1)} className={before && !newDay ? 'live-post border-t border-hair' : 'live-post'}>
      {newDay && (
        <p className="border-t-2 border-ink pt-2 text-small font-bold">
          <PaperTime at={post.postedAt} format="day" script={script} />
        </p>
      )}
      <article className="gap-x-4 py-5 sm:grid sm:grid-cols-[4rem_1fr]">
        <a
          href={livePostPath(post)}
          title={words.linkToPost}
          className="inline-block self-start text-small leading-7 font-semibold text-accent"
        >
          <PaperTime at={post.postedAt} format="clock" script={script} />
        </a>
        <div className="min-w-0">
          {post.key && <p className="text-note leading-7 font-semibold text-accent">{words.keyMoments}</p>}
          {post.headline && <h3 className="mb-1 text-body">{post.headline}</h3>}
          <StoryBody body={post.body} {...around} />
        </div>
      </article>
    </li>
  )
}
