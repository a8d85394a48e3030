import { Inlines } from '#components/story/blocks/inlines'
import type { Script } from '#lib/chinese/script'
import type { List, ListItem, Paragraph } from '#lib/story/document'

type Flowing = Paragraph | List
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

/** Items of a list. One that holds a single paragraph needs no paragraph of its own, nor does what stands above the lists within it. */
export function Items({ content, script }: { content: ListItem[]; script: Script }) {
  return content.map((item, place) => {
    const [first, ...others] = item.content
    const plain = first?.type === 'paragraph' && others.every((it) => it.type !== 'paragraph')
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: items never move
      <li key={place}>
        {plain ? <Inlines content={first.content} script={script} /> : null}
        <Flow content={plain ? others : item.content} script={script} />
      </li>
    )
  })
}
