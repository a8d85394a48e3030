import { Headline } from '#components/ui/headline'
import { PaperTime } from '#components/ui/paper-time'
import type { Correction } from '#db/corrections/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, storyPath } from '#lib/links'
import { wordsIn } from '#lib/words'

/** 更正: what stood there, what is right, and in which story. */
export function CorrectionList({ corrections, script }: { corrections: Correction[]; script: Script }) {
  const words = wordsIn(script)
  if (corrections.length === 0) return <p className="border-t border-hair py-6 text-soft">{words.correctionsEmpty}</p>
  return corrections.map((it) => (
    <article key={it.id} className="grid gap-x-7 border-t border-hair py-4 md:grid-cols-[12rem_1fr]">
      <PaperTime at={it.correctedAt} format="long" script={script} className="text-note text-soft md:pt-1" />
      <div className="max-w-measure">
        <h2 className="text-body">
          <a href={inEdition(storyPath(it.story), script)}>
            <Headline text={it.story.headline} />
          </a>
        </h2>
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-small">
          <dt className="text-soft">{words.wrong}</dt>
          <dd className="text-soft">
            <del className="decoration-hair">{it.wrong}</del>
          </dd>
          <dt className="font-semibold text-accent">{words.correctionKinds[it.kind]}</dt>
          <dd>{it.right}</dd>
        </dl>
      </div>
    </article>
  ))
}
