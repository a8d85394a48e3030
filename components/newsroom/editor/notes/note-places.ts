import type { Node } from '@tiptap/pm/model'
import { type Anchor, anchorAt, locate } from '#lib/story/anchor'

/** A run of text in a block: where it begins in the block's text, and in the node. */
type Run = { start: number; pos: number; length: number }
type BlockText = { text: string; runs: Run[] }

/** Blocks of an editor that did not change are the same objects; their text stands. */
const known = new WeakMap<Node, BlockText>()

/** The text of a block and where it lies in it; runs are a line each, as in `blockTexts`. */
function textOf(block: Node): BlockText {
  const kept = known.get(block)
  if (kept) return kept
  const runs: Run[] = []
  let text = ''
  const take = (node: Node, pos: number) => {
    if (runs.length > 0) text += '\n'
    const words = node.textBetween(0, node.content.size, '\n', '\n')
    runs.push({ start: text.length, pos, length: words.length })
    text += words
  }
  if (block.isTextblock) take(block, 1)
  else
    block.descendants((node, pos) => {
      if (node.isTextblock) take(node, pos + 2)
      return !node.isTextblock
    })
  const found = { text, runs }
  known.set(block, found)
  return found
}

function blocksOf(doc: Node): (BlockText & { pos: number })[] {
  const blocks: (BlockText & { pos: number })[] = []
  doc.forEach((node, pos) => {
    blocks.push({ ...textOf(node), pos })
  })
  return blocks
}

/** Where the words of each anchor stand now; those whose words are gone are left out. */
export function placesOf(doc: Node, anchors: { id: number; anchor: Anchor }[]): { id: number; from: number; to: number }[] {
  if (anchors.length === 0) return []
  const blocks = blocksOf(doc)
  const texts = blocks.map((it) => it.text)
  return anchors.flatMap(({ id, anchor }) => {
    const place = locate(texts, anchor)
    const block = place && blocks[place.block]
    if (!place || !block) return []
    const [from, to] = [positionOf(block, place.from), positionOf(block, place.to)]
    return from !== null && to !== null && from < to ? [{ id, from, to }] : []
  })
}

function positionOf({ runs, pos }: BlockText & { pos: number }, offset: number): number | null {
  const run = runs.findLast((it) => it.start <= offset)
  return run && offset <= run.start + run.length ? pos + run.pos + (offset - run.start) : null
}

/** Longest quote an anchor holds. */
const LONGEST = 1000

/** The anchor of the words between two positions, as far as they lie in one block; null when there are none. */
export function anchorOf(doc: Node, from: number, to: number): Anchor | null {
  const blocks = blocksOf(doc)
  const at = blocks.findLastIndex((it) => it.pos <= from)
  const block = blocks[at]
  if (!block) return null
  const start = offsetOf(block, from)
  const end = Math.min(offsetOf(block, to), start + LONGEST)
  if (end <= start || !block.text.slice(start, end).trim()) return null
  return anchorAt(
    blocks.map((it) => it.text),
    { block: at, from: start, to: end },
  )
}

/** The offset in a block's text of a position in the document; a position outside of it is moved to its nearest end. */
function offsetOf({ runs, pos, text }: BlockText & { pos: number }, position: number): number {
  const run = runs.findLast((it) => pos + it.pos <= position)
  return run ? Math.min(run.start + position - pos - run.pos, run.start + run.length, text.length) : 0
}
