import { ComparedBlock, type Thumbs } from '#components/newsroom/compare/compared-block'
import { compareBodies } from '#lib/story/compare'
import type { Names } from '#lib/story/compare-parts'
import type { Manuscript } from '#lib/story/manuscript'

/** A version to be read: headline and text as they were, and nothing to change. */
export function VersionText({ manuscript, names, thumbs }: { manuscript: Manuscript; names: Names; thumbs: Thumbs }) {
  const { kicker, headline, standfirst, keyPoints, body } = manuscript
  const parts = compareBodies(body, body, names)
  return (
    <section
      aria-label="这个版本的文字"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it
      tabIndex={0}
      className="max-h-[55dvh] overflow-auto rounded-md border border-hair bg-desk p-4 text-head leading-relaxed select-text"
    >
      {kicker ? <p className="text-soft">{kicker}</p> : null}
      <p className="text-standfirst font-bold">{headline || '（没有标题）'}</p>
      {standfirst ? <p className="mt-1 text-soft">{standfirst}</p> : null}
      {keyPoints.length > 0 ? (
        <ul aria-label="要点" className="mt-2 list-disc pl-5">
          {keyPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      <div className="mt-3 grid gap-3">
        {parts.length === 0 ? <p className="text-soft">（正文是空的）</p> : null}
        {parts.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes
          <ComparedBlock key={i} part={part} side="after" at={`${i}`} thumbs={thumbs} />
        ))}
      </div>
    </section>
  )
}
