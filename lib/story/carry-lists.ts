import type { JSONContent } from '@tiptap/core'
import { LIST_LEVELS } from '#lib/story/list-levels'

type ToBlock = (node: JSONContent) => JSONContent

const isList = ({ type }: JSONContent) => type === 'bulletList' || type === 'orderedList'

/**
 * The entries of a list of the editor as the document keeps them. The editor's schema cannot count how deep a list stands in
 * another; what is deeper than `levels` comes out one level higher, word for word in its order.
 */
export function entriesOf(list: JSONContent, toBlock: ToBlock, levels = LIST_LEVELS): JSONContent[] {
  return (list.content ?? []).flatMap((item) => {
    const entries: JSONContent[] = []
    let own: JSONContent[] = []
    const close = () => {
      if (own.length > 0) entries.push({ type: 'listItem', content: own })
      own = []
    }
    for (const child of item.content ?? []) {
      if (!isList(child)) own.push(toBlock(child))
      else if (levels > 1) own.push({ type: child.type ?? '', content: entriesOf(child, toBlock, levels - 1) })
      else {
        close()
        entries.push(...entriesOf(child, toBlock, levels))
      }
    }
    close()
    return entries
  })
}
