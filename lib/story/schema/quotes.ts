import { Node } from '@tiptap/core'

/** 引文 with its source below. */
export const Quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+ source?',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
})

/** 大字引语: words from the story, large. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'pullWords source?',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'figure[data-block="pullQuote"]', priority: 60 }],
  renderHTML: () => ['figure', { 'data-block': 'pullQuote' }, 0],
})

export const PullWords = Node.create({
  name: 'pullWords',
  content: 'inline*',
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-part="pullWords"]', priority: 60 }],
  renderHTML: () => ['p', { 'data-part': 'pullWords' }, 0],
})
