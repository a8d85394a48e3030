import { Breadcrumbs } from '#components/story/breadcrumbs'
import { CorrectionsBox } from '#components/story/corrections-box'
import { Headline } from '#components/ui/headline'
import { PaperTime } from '#components/ui/paper-time'
import type { PublicRevision, Story } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { inEdition, storyPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { story: Story; revisions: PublicRevision[]; script: Script }

/** 修订记录: every published version of a story, newest first, with what the desk said about it. */
export function ChangeLog({ story, revisions, script }: Props) {
  const words = wordsIn(script)
  return (
    <article className="mx-auto max-w-measure">
      <Breadcrumbs section={story.section} script={script} />
      <p className="mt-6 text-small font-semibold tracking-wide text-accent">{words.changeLog}</p>
      <h1 className="mt-1 text-head md:text-big">
        <Headline text={story.headline} />
      </h1>
      <p className="mt-3 text-soft">
        {words.changeLogNote}{' '}
        <a href={inEdition(storyPath(story), script)} className="underline hover:text-accent">
          {words.backToStory}
        </a>
      </p>
      <ol className="my-8 divide-y divide-hair border-y border-hair">
        {revisions.map((revision, place) => (
          <Version key={revision.number} revision={revision} before={revisions[place + 1]} script={script} />
        ))}
      </ol>
      <CorrectionsBox story={story} script={script} log={false} />
    </article>
  )
}

function Version({ revision, before, script }: { revision: PublicRevision; before: PublicRevision | undefined; script: Script }) {
  const words = wordsIn(script)
  const { number, publishedAt, note, change, headline, characters } = revision
  const said = { new: words.revised, minor: words.minorChange, update: words.revised, correction: words.correction }[change]
  const grown = before ? characters - before.characters : 0
  return (
    <li className="gap-x-6 py-4 sm:grid sm:grid-cols-[13rem_1fr]">
      <p className="text-note text-soft">
        <b className="block text-small text-ink">{words.version(number)}</b>
        <PaperTime at={publishedAt} format="long" script={script} />
      </p>
      <div>
        <p>{note || (before ? said : words.firstPublished)}</p>
        {before && before.headline !== headline && (
          <p className="mt-1 text-small text-soft">
            {words.headlineThen}：<del>{before.headline}</del> → <ins className="no-underline">{headline}</ins>
          </p>
        )}
        <p className="mt-1 text-note text-soft tabular-nums">
          {words.characters(characters)}
          {grown !== 0 && `（${grown > 0 ? '+' : '−'}${Math.abs(grown)}）`}
        </p>
      </div>
    </li>
  )
}
