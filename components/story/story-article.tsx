import { Breadcrumbs } from '#components/story/breadcrumbs'
import { Ending } from '#components/story/ending'
import { LeadPicture } from '#components/story/lead-picture'
import { Opening } from '#components/story/opening'
import { Rail } from '#components/story/rail'
import { Related } from '#components/story/related'
import { StoryBody } from '#components/story/story-body'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { readingPath } from '#lib/links'
import { tableOfContents } from '#lib/story/text'

const LONG_READ = { headings: 4, characters: 2500 }

type Props = { story: Story; script: Script; now: Date }

/** A story from its place in the paper to what else to read. */
export function StoryArticle({ story, script, now }: Props) {
  const headings = tableOfContents(story.body)
  const long = headings.length >= LONG_READ.headings || (headings.length > 1 && story.characters > LONG_READ.characters)
  const contents = long ? headings : []
  // With nothing to stand beside the text, all of it keeps to one column.
  const rail = story.keyPoints.length > 0 || contents.length > 0
  return (
    <div className="mx-auto max-w-story">
      <article className={long ? 'long-read' : undefined}>
        {long && <i aria-hidden className="progress print:hidden" />}
        <div className={rail ? undefined : 'mx-auto max-w-measure'}>
          <Breadcrumbs section={story.section} script={script} />
          <Opening story={story} script={script} now={now} />
        </div>
        <LeadPicture story={story} script={script} />
        <div
          className={
            rail ? 'mt-8 grid justify-between gap-x-8 gap-y-6 lg:grid-cols-[13rem_minmax(0,40rem)]' : 'alone mx-auto mt-8 max-w-measure'
          }
        >
          {rail && <Rail keyPoints={story.keyPoints} contents={contents} script={script} />}
          <div className="min-w-0 max-w-measure">
            <StoryBody body={story.body} media={story.media} readMore={story.readMore} script={script} anchored />
            <Ending story={story} script={script} />
          </div>
        </div>
      </article>
      <Related stories={story.related} script={script} />
      <paper-reading data-story={story.id} data-to={readingPath} />
    </div>
  )
}
