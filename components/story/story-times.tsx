import { PaperTime } from '#components/ui/paper-time'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { historyPath, inEdition } from '#lib/links'
import { dayKey } from '#lib/time'
import { wordsIn } from '#lib/words'

type Props = { story: Story; script: Script }

/** When it came out, when its text last changed, how long it takes to read, and what was changed. */
export function StoryTimes({ story, script }: Props) {
  const words = wordsIn(script)
  const changed = story.updatedAt > story.publishedAt
  const sameDay = dayKey(story.updatedAt) === dayKey(story.publishedAt)
  return (
    <p className="flex flex-wrap gap-x-3">
      <span className="sm:whitespace-nowrap">
        <PaperTime at={story.publishedAt} format="long" script={script} />
        {!changed && `（${words.beijingTime}）`}
      </span>
      {changed && (
        <span className="sm:whitespace-nowrap">
          {words.updatedAt} <PaperTime at={story.updatedAt} format={sameDay ? 'clock' : 'short'} script={script} />（{words.beijingTime}）
        </span>
      )}
      {story.kind !== 'live' && <span>{words.minutes(story.minutes)}</span>}
      {story.kind !== 'live' && (changed || story.corrections.length > 0) && (
        <a href={inEdition(historyPath(story), script)} className="underline hover:text-accent">
          {words.changeLog}
        </a>
      )}
    </p>
  )
}
