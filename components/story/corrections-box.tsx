import { PaperTime } from '#components/ui/paper-time'
import type { Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { correctionsPath, historyPath, inEdition } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = {
  story: Story
  script: Script
  /** False on the change log itself. */
  log?: boolean
}

/** 更正: what was wrong, what is right, since when. It stays with the story for good. */
export function CorrectionsBox({ story, script, log = true }: Props) {
  const words = wordsIn(script)
  if (story.corrections.length === 0) return null
  return (
    <section id="corrections" className="border-l-3 border-soft pl-4">
      <h2 className="sr-only">{words.correction}</h2>
      {story.corrections.map(({ kind = 'correction', wrong, right, at }) => (
        <dl key={at} className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 first-of-type:mt-0">
          <dt className="col-span-2 text-note text-soft">{words.correctionKinds[kind]}</dt>
          <dt className="text-soft">{words.misprint}</dt>
          <dd className="text-soft">{wrong}</dd>
          <dt className="font-semibold">{words.rightly}</dt>
          <dd>
            {right}　<PaperTime at={new Date(at)} script={script} className="text-note text-soft" />
          </dd>
        </dl>
      ))}
      <p className="mt-2 text-note">
        {log && (
          <a href={inEdition(historyPath(story), script)} className="mr-4 underline hover:text-accent">
            {words.changeLog}
          </a>
        )}
        <a href={inEdition(correctionsPath, script)} className="underline hover:text-accent">
          {words.allCorrections}
        </a>
      </p>
    </section>
  )
}
