import { KeyMoments } from '#components/live/key-moments'
import { LivePost } from '#components/live/live-post'
import { PinnedPost } from '#components/live/pinned-post'
import { Breadcrumbs } from '#components/story/breadcrumbs'
import { Ending } from '#components/story/ending'
import { LeadPicture } from '#components/story/lead-picture'
import { Opening } from '#components/story/opening'
import { Rail } from '#components/story/rail'
import { Related } from '#components/story/related'
import { StoryBody } from '#components/story/story-body'
import { Label } from '#components/ui/label'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { readingPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { story: Story; script: Script; now: Date }

/** 直播: the summary, the moments that mattered, every post with the newest first, and what lies behind it all. */
export function LiveArticle({ story, script, now }: Props) {
  const words = wordsIn(script)
  const around = { media: story.media, readMore: story.readMore, script }
  const pinned = story.live.find((post) => post.pinned)
  const posts = story.live.filter((post) => post !== pinned)
  const background = story.body.content.length > 0
  return (
    <div className="mx-auto max-w-story">
      <article>
        <Breadcrumbs section={story.section} script={script} />
        <Opening story={story} script={script} now={now} />
        <LeadPicture story={story} script={script} />
        <div className="mt-8 grid justify-between gap-x-8 gap-y-6 lg:grid-cols-[13rem_minmax(0,40rem)]">
          <Rail keyPoints={story.keyPoints} script={script}>
            <KeyMoments posts={story.live.filter((post) => post.key)} script={script} background={background} />
          </Rail>
          <div className="min-w-0 max-w-measure">
            {pinned && <PinnedPost post={pinned} {...around} />}
            <Label rule="accent" id="posts">
              {words.livePosts}　<span className="font-normal text-soft">{words.posts(posts.length)}</span>
            </Label>
            <ol>
              {posts.map((post, place) => (
                <LivePost key={post.id} post={post} before={posts[place - 1]} {...around} />
              ))}
            </ol>
            {background && (
              <section id="background" className="mt-12">
                <Label>{words.background}</Label>
                <StoryBody body={story.body} {...around} />
              </section>
            )}
            <Ending story={story} script={script} />
          </div>
        </div>
      </article>
      <Related stories={story.related} script={script} />
      <paper-reading data-story={story.id} data-to={readingPath} />
    </div>
  )
}
