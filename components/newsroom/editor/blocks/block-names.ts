import type { Node } from '@tiptap/pm/model'
import { catalogue } from '#components/newsroom/editor/blocks/catalogue'

const others: Partial<Record<string, string>> = { paragraph: '段落', tableBlock: '表格', kept: '未知内容' }

/** What the desk calls a block. */
export function blockName(node: Node): string {
  const key = node.type.name === 'heading' ? `heading${node.attrs.level}` : node.type.name
  return others[key] ?? catalogue.find((it) => it.key === key)?.name ?? '内容'
}
