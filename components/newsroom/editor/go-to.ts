import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { CheckedField, Place } from '#lib/story/checks'

/** Fields of the sheet by the label they bear; those beside it stand in the panel 稿件, which has to be opened first. */
const onSheet: Partial<Record<CheckedField, string[]>> = { headline: ['标题'], kicker: ['引题'], standfirst: ['导语'] }
const inPanel: Partial<Record<CheckedField, string[]>> = {
  section: ['频道'],
  topics: ['添加话题'],
  bylines: ['添加署名'],
  dateline: ['电头'],
  picture: ['替代文字', '图片来源', '授权'],
  keyPoints: ['要点'],
}

/** Whether a place stands in the panel 稿件. */
export const isInPanel = (place: Place): boolean => 'field' in place && inPanel[place.field] !== undefined

/** Puts the focus where a remark points, and brings it into view. An empty field comes before filled ones of the same name. */
export function goTo(place: Place, editor: Editor | null): void {
  if (!('field' in place)) {
    if (editor) selectIn(editor, place.block, place.quote)
  } else if (place.field === 'body') editor?.chain().focus('start').scrollIntoView().run()
  else focusField(place.field)
}

function focusField(field: CheckedField): void {
  const sheet = onSheet[field]
  const labels = sheet ?? inPanel[field] ?? []
  const root = document.querySelector(sheet ? 'main' : 'aside[aria-label="稿件信息"] [role=tabpanel]')
  const controls = [...(root?.querySelectorAll<HTMLElement>('input, textarea, select, button') ?? [])]
  const named = controls.filter((it) => labels.some((label) => nameOf(it).startsWith(label)))
  const target = named.find((it) => 'value' in it && !it.value) ?? named[0] ?? fallback(controls, field)
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
}

const nameOf = (it: HTMLElement) =>
  it.getAttribute('aria-label') ?? it.getAttribute('placeholder') ?? it.closest('label')?.textContent ?? ''

/** A field that isn't there yet is begun by a button. */
function fallback(controls: HTMLElement[], field: CheckedField): HTMLElement | undefined {
  const words = { picture: '选择图片', keyPoints: '加一条要点' }[field as string]
  return words ? controls.find((it) => it.textContent?.includes(words)) : undefined
}

function selectIn(editor: Editor, block: number, quote: string): void {
  const { doc } = editor.state
  if (block >= doc.childCount) return
  let start = 0
  for (let i = 0; i < block; i += 1) start += doc.child(i).nodeSize
  const node = doc.child(block)
  const found = quote ? rangeIn(node, start, quote) : null
  const chain = editor.chain().focus(null, { scrollIntoView: false })
  if (found) chain.setTextSelection(found)
  else if (node.isAtom) chain.setNodeSelection(start)
  else chain.setTextSelection(start + 1)
  chain.scrollIntoView().run()
}

/** Where `quote` stands in a node that begins at `start`; null when its text lies in no run of words. */
export function rangeIn(node: Node, start: number, quote: string): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null
  const look = (block: Node, inside: number) => {
    if (found) return
    const at = block.textBetween(0, block.content.size, '\n', '\n').indexOf(quote)
    if (at >= 0) found = { from: inside + at, to: inside + at + quote.length }
  }
  if (node.isTextblock) look(node, start + 1)
  else
    node.descendants((child, pos) => {
      if (child.isTextblock) look(child, start + 1 + pos + 1)
      return !found && !child.isTextblock
    })
  return found
}
