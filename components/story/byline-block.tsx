import { StoryTimes } from '#components/story/story-times'
import { StoryTools } from '#components/story/story-tools'
import { Picture } from '#components/ui/picture'
import type { Byline, Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { authorPath, inEdition } from '#lib/links'
import { leadNames } from '#lib/story/credits'
import { wordsIn } from '#lib/words'

type Props = { story: Story; script: Script }

/** 署名 with faces, the place it was written from, and the times. */
export function BylineBlock({ story, script }: Props) {
  const words = wordsIn(script)
  const names = leadNames(story.bylines)
  const faces = names.length > 2 ? [] : names.flatMap(({ portrait }) => portrait ?? [])
  // Set from the top: on a slow phone the faces and the first line are painted before the others have come.
  return (
    <div className="mt-5 flex flex-wrap items-start gap-x-4 gap-y-2 border-y border-hair py-3 text-note text-soft">
      {faces.length > 0 && (
        <span className="flex shrink-0 gap-x-1" aria-hidden>
          {faces.map((face) => (
            <span key={face.hash} className="size-12 overflow-hidden rounded-full">
              <Picture picture={face} ratio="1/1" sizes="48px" widest={320} silent priority />
            </span>
          ))}
        </span>
      )}
      <div className="min-w-0 flex-1 leading-relaxed max-sm:basis-3/4">
        {(names.length > 0 || story.dateline) && (
          <p className="flex flex-wrap gap-x-4">
            {names.map((byline) => (
              <Signed key={byline.slug + byline.role} byline={byline} script={script} />
            ))}
            {story.dateline && (
              <span>
                {words.from}
                {story.dateline}
              </span>
            )}
          </p>
        )}
        <StoryTimes story={story} script={script} />
      </div>
      <StoryTools script={script} listen />
    </div>
  )
}

function Signed({ byline, script }: { byline: Byline; script: Script }) {
  const writes = byline.role === 'reporter' || byline.role === 'writer'
  return (
    <span>
      <a href={inEdition(authorPath(byline), script)} rel="author" className="mr-2 text-small font-bold text-ink hover:text-accent">
        {byline.name}
      </a>
      {(writes && byline.title) || wordsIn(script)[byline.role]}
    </span>
  )
}
