import { Inlines } from '#components/story/blocks/inlines'
import type { Script } from '#lib/chinese/script'
import type { BlockOf } from '#lib/story/document'

type Props = { block: BlockOf<'heading'>; script: Script; anchor: string | undefined }

/** 小标题. The table of contents leads to its anchor. */
export function Heading({ block, script, anchor }: Props) {
  const Level = `h${block.attrs.level}` as const
  return (
    <Level id={anchor}>
      <Inlines content={block.content} script={script} />
    </Level>
  )
}
