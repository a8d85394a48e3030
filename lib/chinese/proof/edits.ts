import { diffArrays } from 'diff'

/** `insert` takes the place of what stands from one UTF-16 offset to another. */
export type Edit = { from: number; to: number; insert: string }

/** The fewest changes of characters that make one text of the other, in order. What stays keeps its marks and links. */
export function edits(before: string, after: string): Edit[] {
  const found: Edit[] = []
  let at = 0
  for (const { added, removed, value } of diffArrays(before.split(''), after.split(''))) {
    if (!added && !removed) {
      at += value.length
      continue
    }
    const last = found.at(-1)
    const edit = last?.to === at ? last : { from: at, to: at, insert: '' }
    if (edit !== last) found.push(edit)
    if (added) edit.insert += value.join('')
    else {
      at += value.length
      edit.to = at
    }
  }
  return found.flatMap(singly)
}

/** Signs that each have one in their place are changed one by one: they may bear different marks. */
function singly({ from, to, insert }: Edit): Edit[] {
  if (insert.length !== to - from) return [{ from, to, insert }]
  return insert.split('').map((sign, i) => ({ from: from + i, to: from + i + 1, insert: sign }))
}
