import { Fragment, type Node, type NodeType, type Schema } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { blockAt, topBlock } from '#components/newsroom/editor/blocks/top-block'

/** What a block of text can be made into. */
export const turnings = {
  paragraph: '正文',
  heading2: '小标题',
  heading3: '三级标题',
  bulletList: '项目列表',
  orderedList: '编号列表',
  blockquote: '引文',
  pullQuote: '大字引语',
  factBox: '资料框',
  note: '编者按',
  keyPoints: '要点',
} as const
export type Turning = keyof typeof turnings

type Words = { title: Node | null; flow: Node[]; source: Node | null }

/** Which of the turnings a block is now, or null when its words can't be poured into another shape. */
export function turningOf(node: Node): Turning | null {
  const name = node.type.name === 'heading' ? `heading${node.attrs.level}` : node.type.name
  return name in turnings ? (name as Turning) : null
}

/** Whether the block's words can be poured into another shape. */
export const canTurn = (node: Node) => turningOf(node) !== null || node.type.name === 'questions'

/**
 * Makes the block at `pos`, or the one that is written in, into another kind. No word is lost: a title or a source that
 * has no place in the new shape becomes a paragraph of it.
 */
export function turnInto(state: EditorState, into: Turning, pos?: number): Transaction | null {
  const block = pos === undefined ? topBlock(state) : blockAt(state, pos)
  if (!block || !canTurn(block.node) || turningOf(block.node) === into) return null
  const made = build(into, wordsOf(block.node, state.schema), state.schema)
  const tr = state.tr.replaceWith(block.pos, block.pos + block.node.nodeSize, made)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(block.pos + 1))).scrollIntoView()
}

/** Makes a quotation of the block that is written in, or plain text of a quotation. */
export function toggleTurn(state: EditorState, into: Turning): Transaction | null {
  const block = topBlock(state)
  return turnInto(state, block && turningOf(block.node) === into ? 'paragraph' : into)
}

function wordsOf(node: Node, schema: Schema): Words {
  const words: Words = { title: null, flow: [], source: null }
  if (node.type.name === 'bulletList' || node.type.name === 'orderedList') return { ...words, flow: [node] }
  if (node.isTextblock) return { ...words, flow: [paragraph(schema, node.content)] }
  node.forEach((child) => {
    if (child.type.name === 'boxTitle') words.title = child
    else if (child.type.name === 'source') words.source = child
    else if (child.type.name === 'pointList') words.flow.push(typeOf(schema, 'bulletList').create(null, child.content))
    else if (child.type.name === 'question') {
      words.flow.push(...childrenOf(child).map((part) => (part.type.name === 'ask' ? paragraph(schema, part.content) : part)))
    } else words.flow.push(child.type.name === 'pullWords' ? paragraph(schema, child.content) : child)
  })
  return words
}

function build(into: Turning, { title, flow, source }: Words, schema: Schema): Node[] {
  const boxed = into === 'factBox' || into === 'note' || into === 'keyPoints'
  const quoted = into === 'blockquote' || into === 'pullQuote'
  const all = [
    ...(title?.content.size && !boxed ? [paragraph(schema, title.content)] : []),
    ...flow,
    ...(source?.content.size && !quoted ? [paragraph(schema, source.content)] : []),
  ]
  const head = boxed ? [title ?? typeOf(schema, 'boxTitle').create()] : []
  const foot = quoted ? [source ?? typeOf(schema, 'source').create()] : []
  const lines = all.flatMap(linesOf)
  const items = () => listItems(schema, all)
  switch (into) {
    case 'paragraph':
      return all.every((it) => it.type.name === 'paragraph') || flow.length > 1 ? all : lines
    case 'heading2':
    case 'heading3':
      return lines.map((line) => typeOf(schema, 'heading').create({ level: into === 'heading2' ? 2 : 3 }, line.content))
    case 'bulletList':
    case 'orderedList':
      return [typeOf(schema, into).create(null, items())]
    case 'blockquote':
    case 'note':
      return [typeOf(schema, into).create(null, [...head, ...lines, ...foot])]
    case 'pullQuote':
      return [typeOf(schema, 'pullQuote').create(null, [typeOf(schema, 'pullWords').create(null, joined(schema, lines)), ...foot])]
    case 'factBox':
      return [typeOf(schema, 'factBox').create(null, [...head, ...all])]
    case 'keyPoints':
      return [typeOf(schema, 'keyPoints').create(null, [...head, typeOf(schema, 'pointList').create(null, all.flatMap(pointsOf))])]
  }
}

/** The paragraphs of a text, out of whatever list they stand in. */
function linesOf(node: Node): Node[] {
  if (node.type.name === 'paragraph') return [node]
  const lines: Node[] = []
  node.descendants((it) => {
    if (it.type.name === 'paragraph') lines.push(it)
    return it.type.name !== 'paragraph'
  })
  return lines
}

/** Each paragraph an item; the items of a list stay as they are. */
function listItems(schema: Schema, flow: Node[]): Node[] {
  const item = typeOf(schema, 'listItem')
  return flow.flatMap((it) => (it.type.name === 'paragraph' ? [item.create(null, it)] : childrenOf(it)))
}

/** Key points are one list: the entries of lists within lists follow those they stood in. */
function pointsOf(node: Node): Node[] {
  if (node.type.name === 'paragraph') return [typeOf(node.type.schema, 'listItem').create(null, node)]
  return childrenOf(node).flatMap((item) => {
    const inner = childrenOf(item)
    const words = inner.filter((it) => it.type.name === 'paragraph')
    return [item.copy(Fragment.from(words)), ...inner.filter((it) => it.type.name !== 'paragraph').flatMap(pointsOf)]
  })
}

/** Paragraphs as one run of text with breaks between. */
const joined = (schema: Schema, lines: Node[]) =>
  Fragment.fromArray(lines.flatMap((line, i) => [...(i > 0 ? [typeOf(schema, 'hardBreak').create()] : []), ...childrenOf(line)]))

const childrenOf = (node: Node): Node[] => Array.from({ length: node.childCount }, (_, i) => node.child(i))
const paragraph = (schema: Schema, content: Fragment) => typeOf(schema, 'paragraph').create(null, content)

function typeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name]
  if (!type) throw new Error(`The schema has no ${name}`)
  return type
}
