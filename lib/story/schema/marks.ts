import { Mark, mergeAttributes } from '@tiptap/core'
import { isSafeHref } from '#lib/story/href'

/** 着重号: what other languages lean over, Chinese dots below. */
export const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('emphasis') }
  },
})

const shifted = (name: string, tag: string) =>
  Mark.create({ name, excludes: 'superscript subscript', parseHTML: () => [{ tag }], renderHTML: () => [tag, 0] })

export const Superscript = shifted('superscript', 'sup')
export const Subscript = shifted('subscript', 'sub')

/** 注音. The reading is drawn by the style sheet, so that the text under the cursor is the story's words only. */
export const Ruby = Mark.create({
  name: 'ruby',
  inclusive: false,
  addAttributes: () => ({
    reading: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset.reading ?? '',
      renderHTML: ({ reading }: Record<string, unknown>) => ({ 'data-reading': String(reading) }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-reading]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

/** The outermost mark: one link stays one link, whatever is bold within it. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '', validate: safe } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isSafeHref(element.getAttribute('href') ?? '') && null }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0],
})

function safe(href: unknown): void {
  if (typeof href !== 'string' || !isSafeHref(href)) throw new RangeError('A link leads where none may lead')
}
