import type { BlockOf } from '#lib/story/document'

/** Label of the note that stands in the place of what could not be brought along with a text. It must be gone before readers see the story. */
export const MISSING = '待补'

/** A block in the place of what could not be brought along: it says what, and where it was. The address is text, never a link. */
export function missingNote(words: string, address = ''): BlockOf<'note'> {
  const where = /^(https?|file):/.test(address) ? `：${address.slice(0, 300)}` : '。'
  return {
    type: 'note',
    attrs: { label: MISSING },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: `${words}${where}` }] }],
  }
}
