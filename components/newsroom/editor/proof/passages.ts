import type { Node } from '@tiptap/pm/model'
import type { Fields } from '#components/newsroom/editor/types'
import type { Passage, PassageKind } from '#lib/chinese/proof/finding'

/** Where an attribute of a block keeps words: `caption`, or the caption of its third picture. */
export type AttributePath = readonly [name: string] | readonly [name: string, index: number, key: string]

/** Where a passage stands. Nodes of an editor never change: one that still stands in the document says what it said. */
export type Spot =
  | { in: 'text'; node: Node; at: number }
  | { in: 'attribute'; node: Node; at: number; path: AttributePath }
  | { in: 'field'; field: 'kicker' | 'headline' | 'standfirst' }
  | { in: 'field'; field: 'keyPoints'; index: number }
  | { in: 'field'; field: 'picture'; key: 'caption' | 'alt' }

export type Written = Passage & { spot: Spot }

/** All passages of a story in the order of the page. */
export function passagesOf(doc: Node, fields: Fields): Written[] {
  return [...fieldPassages(fields), ...bodyPassages(doc)]
}

function fieldPassages({ kicker, headline, standfirst, keyPoints, picture }: Fields): Written[] {
  return [
    { place: 'kicker', kind: 'head', text: kicker, spot: { in: 'field', field: 'kicker' } },
    { place: 'headline', kind: 'head', text: headline, spot: { in: 'field', field: 'headline' } },
    { place: 'standfirst', kind: 'text', text: standfirst, spot: { in: 'field', field: 'standfirst' } },
    ...keyPoints.map(
      (text, index): Written => ({ place: `point-${index}`, kind: 'echo', text, spot: { in: 'field', field: 'keyPoints', index } }),
    ),
    ...(picture
      ? (['caption', 'alt'] as const).map(
          (key): Written => ({
            place: `picture-${key}`,
            kind: 'caption',
            text: picture[key],
            spot: { in: 'field', field: 'picture', key },
          }),
        )
      : []),
  ]
}

function bodyPassages(doc: Node): Written[] {
  const found: Written[] = []
  doc.descendants((node, at, parent) => {
    if (node.isTextblock) {
      found.push({ place: `at-${at}`, kind: kindOf(node, parent, doc, at), text: textOf(node), spot: { in: 'text', node, at } })
      return false
    }
    if (node.isAtom) for (const it of attributePassages(node, at)) found.push(it)
    return !node.isAtom
  })
  return found
}

const texts = new WeakMap<Node, string>()

/** The words of a block, one UTF-16 unit a position: what is no text counts as one. */
export function textOf(node: Node): string {
  let text = texts.get(node)
  if (text === undefined) {
    text = node.textBetween(0, node.content.size, null, (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : '\ufffc'))
    texts.set(node, text)
  }
  return text
}

const BY_NAME: Record<string, PassageKind> = { heading: 'head', boxTitle: 'head', ask: 'head', source: 'caption', pullWords: 'echo' }

function kindOf(node: Node, parent: Node | null, doc: Node, at: number): PassageKind {
  const own = BY_NAME[node.type.name]
  if (own) return own
  if (parent?.type.name.startsWith('table')) return 'caption'
  if (parent?.type.name === 'listItem' && doc.resolve(at).node(-1)?.type.name === 'pointList') return 'echo'
  return 'text'
}

const PROSE: Record<string, PassageKind> = { title: 'head', caption: 'caption', alt: 'caption', transcript: 'text', what: 'echo' }

function attributePassages(node: Node, at: number): Written[] {
  const passage = (path: AttributePath, text: unknown): Written[] => {
    const kind = PROSE[path.at(-1) as string]
    if (!kind || typeof text !== 'string' || text === '') return []
    return [{ place: `at-${at}-${path.join('-')}`, kind, text, spot: { in: 'attribute', node, at, path } }]
  }
  return Object.entries(node.attrs as Record<string, unknown>).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown, index) =>
          typeof one === 'object' && one !== null ? Object.entries(one).flatMap(([key, text]) => passage([name, index, key], text)) : [],
        )
      : passage([name], value),
  )
}

/** Where a node stands now, or null when it is gone or was changed. */
export function placeOf(doc: Node, { node, at }: { node: Node; at: number }): number | null {
  if (at < doc.content.size && doc.nodeAt(at) === node) return at
  let found: number | null = null
  doc.descendants((it, pos) => {
    if (it === node) found = pos
    return found === null
  })
  return found
}
