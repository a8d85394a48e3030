import { Flow } from '#components/story/blocks/flow'
import { Inlines } from '#components/story/blocks/inlines'
import type { Script } from '#lib/chinese/script'
import type { BlockOf } from '#lib/story/document'

/** 引文 with its source. */
export function Quote({ block, script }: { block: BlockOf<'blockquote'>; script: Script }) {
  return (
    <figure className="border-l border-hair pl-5 text-soft">
      <blockquote>
        <Flow content={block.content} script={script} />
      </blockquote>
      <Source of={block.attrs?.source} />
    </figure>
  )
}

/** 提要引语: words from the story, large, as a place to rest. */
export function PullQuote({ block, script }: { block: BlockOf<'pullQuote'>; script: Script }) {
  return (
    <figure className="wide border-t-2 border-accent pt-4">
      <blockquote className="text-balance font-serif text-head font-bold leading-normal">
        <Inlines content={block.content} script={script} />
      </blockquote>
      <Source of={block.attrs?.source} />
    </figure>
  )
}

const Source = ({ of }: { of: string | undefined }) => (of ? <figcaption className="mt-2 text-note text-soft">—— {of}</figcaption> : null)
