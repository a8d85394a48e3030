import { type Extensions, Mark, mergeAttributes, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { DOCUMENT_VERSION } from '#components/newsroom/editor/document-version'
import { isSafeHref } from '#lib/story/href'

/** An attribute that the document carries and the page shows only as data, so that copying within the editor keeps it. */
const carried = (name: string, fallback: unknown) => ({
  [name]: {
    default: fallback,
    parseHTML: (element: HTMLElement) => parsed(element.dataset[name], fallback),
    renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: JSON.stringify(attributes[name] ?? null) }),
  },
})

function parsed(text: string | undefined, fallback: unknown): unknown {
  try {
    return text === undefined ? fallback : JSON.parse(text)
  } catch {
    return fallback
  }
}

const StoryDoc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'block+',
  addAttributes: () => ({ version: { default: DOCUMENT_VERSION, rendered: false } }),
})

/** The paper's lists hold paragraphs only: a list in a list is nothing a phone shows well. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name), 'Shift-Tab': () => this.editor.commands.liftListItem(this.name) }
  },
})

const Quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    source: {
      default: null,
      parseHTML: (element: HTMLElement) => element.dataset.source ?? null,
      renderHTML: ({ source }: Record<string, unknown>) => (typeof source === 'string' ? { 'data-source': source } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})

export const PictureBlock = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    ...carried('media', 0),
    ...carried('alt', ''),
    ...carried('caption', ''),
    ...carried('credit', ''),
    ...carried('width', 'column'),
  }),
  parseHTML: () => [{ tag: 'div[data-block="picture"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-block': 'picture' })],
})

export const ReadMoreBlock = Node.create({
  name: 'readMore',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ ...carried('story', null), ...carried('headline', ''), ...carried('href', null) }),
  parseHTML: () => [{ tag: 'div[data-block="readMore"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-block': 'readMore' })],
})

/** A block that this editor can't change yet: it shows what it is, can be moved and deleted, and is saved as it came. */
export const KeptBlock = Node.create({
  name: 'kept',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => carried('block', null),
  parseHTML: () => [{ tag: 'div[data-block]:not([data-block="picture"]):not([data-block="readMore"])' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
})

const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('emphasis') }
  },
})

const plainMark = (name: string, tag: string, excludes: string) =>
  Mark.create({ name, excludes, parseHTML: () => [{ tag }], renderHTML: () => [tag, 0] })

const Ruby = Mark.create({
  name: 'ruby',
  inclusive: false,
  addAttributes: () => carried('reading', ''),
  parseHTML: () => [{ tag: 'span[data-reading]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isSafeHref(element.getAttribute('href') ?? '') && null }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0],
})

const kit = StarterKit.configure({
  heading: { levels: [2, 3] },
  dropcursor: { color: false, class: 'drop-cursor' },
  document: false,
  listItem: false,
  blockquote: false,
  link: false,
  italic: false,
  underline: false,
  strike: false,
  code: false,
  codeBlock: false,
  trailingNode: false,
})

/** The words of the desk's editor: exactly the blocks and marks of `lib/story/document`, and `kept` for those it can't edit yet. */
export const storyWords: Extensions = [
  kit,
  StoryDoc,
  ListItem,
  Quotation,
  Emphasis,
  plainMark('superscript', 'sup', 'subscript'),
  plainMark('subscript', 'sub', 'superscript'),
  Ruby,
  Link,
]
export const storyBlocks = [PictureBlock, ReadMoreBlock, KeptBlock]
