import { Node } from '@tiptap/core'

type Box = { name: string; tag?: string; content: string; group?: string }

/** A block with text of its own in it. Its first line is its title; what the title lacks, the editor fills in. */
const box = ({ name, tag = 'section', content, group = 'block' }: Box) =>
  Node.create({
    name,
    ...(group ? { group } : {}),
    content,
    defining: true,
    isolating: true,
    parseHTML: () => [{ tag: `${tag}[data-block="${name}"]`, priority: 60 }],
    // A box of the text that is written is no landmark of the page around it.
    renderHTML: () => [tag, { 'data-block': name, ...(tag === 'aside' ? { role: 'note' } : {}) }, 0],
  })

const FLOW = '(paragraph | bulletList | orderedList)+'

export const FactBox = box({ name: 'factBox', tag: 'aside', content: `boxTitle? ${FLOW}` })
export const Note = box({ name: 'note', tag: 'aside', content: 'boxTitle? paragraph+' })
export const KeyPoints = box({ name: 'keyPoints', content: 'boxTitle? pointList' })
export const Questions = box({ name: 'questions', content: 'boxTitle? question+' })
export const Question = box({ name: 'question', tag: 'div', content: `ask ${FLOW}`, group: '' })

/** The list of a box of key points. It is no list of its own, so that nothing turns it into another kind. */
export const PointList = Node.create({
  name: 'pointList',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul[data-block="pointList"]', priority: 60 }],
  renderHTML: () => ['ul', { 'data-block': 'pointList' }, 0],
})
