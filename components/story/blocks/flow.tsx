import { Inlines } from '#components/story/blocks/inlines'
import type { Script } from '#lib/chinese/script'
import type { BlockOf, ListItem, Paragraph } from '#lib/story/document'

type Flowing = Paragraph | BlockOf<'bulletList'> | BlockOf<'orderedList'>
type Props = { content: Flowing[]; script: Script }

/** Paragraphs and lists: what may stand in the body and within a box. */
export function Flow({ content, script }: Props) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move
  return content.map((block, place) => <FlowBlock key={place} block={block} script={script} />)
}

export function FlowBlock({ block, script }: { block: Flowing; script: Script }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} script={script} />
        </p>
      )
    case 'bulletList':
      return (
        <ul>
          <Items content={block.content} script={script} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol>
          <Items content={block.content} script={script} />
        </ol>
      )
  }
}

/** Items of a list; one that holds a single paragraph needs no paragraph of its own. */
export function Items({ content, script }: { content: ListItem[]; script: Script }) {
  return content.map((item, place) => {
    const [only, ...others] = item.content
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: items never move
      <li key={place}>
        {only && others.length === 0 ? <Inlines content={only.content} script={script} /> : <Flow content={item.content} script={script} />}
      </li>
    )
  })
}
