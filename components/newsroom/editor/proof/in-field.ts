/** What is drawn of a finding in a field; null when its field is not there. */
export const markInField = (key: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-proofed] [data-proof="${CSS.escape(key)}"]`)

/** The field that a mark, or anything else of it, belongs to. */
export const fieldOf = (it: Element | null): HTMLInputElement | HTMLTextAreaElement | null =>
  it?.closest('[data-proofed]')?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? null

/** Keys of what is drawn in the field around an element, in their order. */
export const keysAround = (it: Element | null): string[] =>
  [...(it?.closest('[data-proofed]')?.querySelectorAll('[data-proof]') ?? [])].map((mark) => mark.getAttribute('data-proof') ?? '')

/** The key of the line at a point of the window, within the field around an element: what lies over a field hears no pointer. */
export function keyAtPoint(it: Element | null, x: number, y: number): string | null {
  const marks = [...(it?.closest('[data-proofed]')?.querySelectorAll('[data-proof]') ?? [])]
  const hit = marks.find((mark) =>
    [...mark.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 4),
  )
  return hit?.getAttribute('data-proof') ?? null
}

/**
 * Puts a fix in the place of what was found as if somebody had typed it, so that the field's own undo takes it back. False when
 * the field is not there, or says something else by now.
 */
export function typeFix({ key, from, to, text }: { key: string; from: number; to: number; text: string }, fix: string): boolean {
  const field = fieldOf(markInField(key))
  if (!field || field.value !== text || field.readOnly || field.disabled) return false
  field.focus({ preventScroll: true })
  field.setSelectionRange(from, to)
  // Deprecated, and the one way to change a field and keep its history.
  return fix === '' ? document.execCommand('delete') : document.execCommand('insertText', false, fix)
}
