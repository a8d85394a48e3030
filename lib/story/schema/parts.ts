import { Node } from '@tiptap/core'
import { carried } from '#lib/story/schema/carried'

/**
 * Lines of a block that are not its text: the title of a box, the source of a quotation, a question. A document keeps
 * them as attributes; in the editor they are text like any other, so that they are typed, undone and proof-read alike.
 * `given` tells a line that is empty from one the document does not have.
 */
const part = (name: string) =>
  Node.create({
    name,
    content: 'text*',
    marks: '',
    selectable: false,
    isolating: true,
    addAttributes: () => carried('given', false),
    parseHTML: () => [{ tag: `p[data-part="${name}"]`, priority: 60 }],
    renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, 'data-part': name }, 0],
  })

export const BoxTitle = part('boxTitle')
export const Source = part('source')
export const Ask = part('ask')
