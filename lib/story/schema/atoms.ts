import { mergeAttributes, Node } from '@tiptap/core'
import { carried } from '#lib/story/schema/carried'

/** A block without text under the cursor: what it carries is edited beside it, in fields of its own. */
const atom = (name: string, attributes: Record<string, unknown>) =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => Object.assign({}, ...Object.entries(attributes).map(([key, fallback]) => carried(key, fallback))),
    parseHTML: () => [{ tag: `div[data-block="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-block': name })],
  })

export const PictureBlock = atom('picture', { media: 0, alt: '', caption: '', credit: '', width: 'column' })
export const GalleryBlock = atom('gallery', { title: '', pictures: [] })
export const AudioBlock = atom('audio', { media: 0, title: '', transcript: '' })
export const VideoBlock = atom('video', { media: 0, poster: null, captions: null, title: '', transcript: '' })
export const EmbedBlock = atom('embed', { provider: 'bilibili', href: '', title: '' })
export const TimelineBlock = atom('timeline', { title: '', entries: [] })
export const ReadMoreBlock = atom('readMore', { story: null, headline: '', href: null })

/** A block of a later version of the paper: it shows what it is, can be moved and deleted, and is kept as it came. */
export const KeptBlock = atom('kept', { block: null })
