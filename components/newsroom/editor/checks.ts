import type { Node } from '@tiptap/pm/model'

import { minutesFor } from '#lib/chinese/count'
import { fromEditor } from '#lib/story/carry'
import { type CheckedBlock, checkBlock, type IsUnlicensed, type Remark, remarksFrom } from '#lib/story/checks'
import type { StoryDocument } from '#lib/story/document'
import type { Manuscript } from '#lib/story/manuscript'

export type Checks = { blockers: Remark[]; advice: Remark[]; characters: number; han: number; latin: number; minutes: number }

/** What the desk says of a manuscript. The server asks the same of it, and more, when it is published. */
export function checksOf(fields: Omit<Manuscript, 'body'>, blocks: CheckedBlock[], isUnlicensed: IsUnlicensed): Checks {
  const remarks = remarksFrom(fields, blocks, isUnlicensed)
  const han = blocks.reduce((sum, it) => sum + it.han, 0)
  const latin = blocks.reduce((sum, it) => sum + it.latin, 0)
  return {
    blockers: remarks.filter((it) => it.level === 'blocker'),
    advice: remarks.filter((it) => it.level === 'advice'),
    characters: han + latin,
    han,
    latin,
    minutes: minutesFor(han, latin),
  }
}

/** The blocks of a stored body, looked at. */
export const checkedBody = (body: StoryDocument): CheckedBlock[] => body.content.map(checkBlock)

/** Blocks of an editor that did not change are the same objects; what was found in them stands. */
const known = new WeakMap<Node, CheckedBlock[]>()

/** The blocks in the editor, looked at: only those that changed since the last time cost anything. */
export function checkedDocument(doc: Node): CheckedBlock[] {
  const blocks: CheckedBlock[] = []
  doc.forEach((node) => {
    let found = known.get(node)
    if (!found) {
      found = fromEditor({ type: 'doc', content: [node.toJSON()] }).content.map(checkBlock)
      known.set(node, found)
    }
    // An empty paragraph alone is no block to the document, but it has its place in the editor.
    blocks.push(found[0] ?? EMPTY)
  })
  return blocks
}

const EMPTY: CheckedBlock = { remarks: [], han: 0, latin: 0, media: [], unlicensedWords: '', isTextless: true }
