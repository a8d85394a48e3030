import { Flow, Items } from '#components/story/blocks/flow'
import type { Script } from '#lib/chinese/script'
import type { BlockOf } from '#lib/story/document'
import { wordsIn } from '#lib/words'

/** 资料框: what one should know beside the story. */
export function FactBox({ block, script }: { block: BlockOf<'factBox'>; script: Script }) {
  return (
    <aside className="border-b border-hair pb-4 text-small">
      <BoxHead rule="border-ink">{block.attrs.title}</BoxHead>
      <Flow content={block.content} script={script} />
    </aside>
  )
}

/** 要点 within the text. */
export function KeyPoints({ block, script }: { block: BlockOf<'keyPoints'>; script: Script }) {
  return (
    <section className="border-b border-hair pb-4 text-small">
      <BoxHead rule="border-accent">{block.attrs?.title || wordsIn(script).keyPoints}</BoxHead>
      <ul>
        <Items content={block.content} script={script} />
      </ul>
    </section>
  )
}

/** 编者按 */
export function Note({ block, script }: { block: BlockOf<'note'>; script: Script }) {
  return (
    <aside className="border-y border-hair py-3 font-serif text-small text-soft">
      <p className="font-sans text-note font-semibold">{block.attrs?.label || wordsIn(script).editorsNote}</p>
      <Flow content={block.content} script={script} />
    </aside>
  )
}

/** 时间线 */
export function Timeline({ block }: { block: BlockOf<'timeline'> }) {
  return (
    <section className="text-small">
      {block.attrs.title && <BoxHead rule="border-ink">{block.attrs.title}</BoxHead>}
      <ol className="timeline">
        {block.attrs.entries.map(({ when, what }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries never move
          <li key={place}>
            <b className="text-note text-accent tabular-nums">{when}</b>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** 问答 */
export function Questions({ block, script }: { block: BlockOf<'questions'>; script: Script }) {
  return (
    <section>
      {block.attrs?.title && <BoxHead rule="border-ink">{block.attrs.title}</BoxHead>}
      <dl>
        {block.content.map((pair, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: questions never move
          <div key={place} className="border-b border-hair py-3">
            <dt className="font-bold">{pair.attrs.ask}</dt>
            <dd className="mt-1">
              <Flow content={pair.content} script={script} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function BoxHead({ rule, children }: { rule: string; children: string }) {
  return <h3 className={`mb-2 border-t-2 pt-2 text-small ${rule}`}>{children}</h3>
}
