import * as z from 'zod'
import { DOCUMENT_VERSION } from '#lib/story/document-version'
import { isSafeHref } from '#lib/story/href'
import { providerOf, providers } from '#lib/story/providers'

/**
 * The body of a story: a ProseMirror document kept as JSON. It is validated here at every door, and no HTML is ever
 * stored. The version stands in the document's attributes, so that an older body can be lifted when the schema changes.
 */

const href = z.string().max(2000).refine(isSafeHref, '链接只能是 http、https、mailto、tel 或站内地址')
const line = z.string().max(500)
const mediaId = z.int().positive()

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('emphasis') }),
  z.object({ type: z.literal('superscript') }),
  z.object({ type: z.literal('subscript') }),
  z.object({ type: z.literal('ruby'), attrs: z.object({ reading: z.string().min(1).max(40) }) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href }) }),
])

const text = z.object({ type: z.literal('text'), text: z.string().min(1).max(20_000), marks: z.array(mark).max(6).optional() })
const inline = z.discriminatedUnion('type', [text, z.object({ type: z.literal('hardBreak') })])
const inlines = z.array(inline).max(2000).optional()

const paragraph = z.object({ type: z.literal('paragraph'), content: inlines })

const point = z.object({ type: z.literal('listItem'), content: z.array(paragraph).min(1).max(100) })
const listsOf = <Item extends z.ZodType>(item: Item) =>
  [
    z.object({ type: z.literal('bulletList'), content: z.array(item).min(1).max(200) }),
    z.object({ type: z.literal('orderedList'), content: z.array(item).min(1).max(200) }),
  ] as const
/** An entry begins with its own words; lists stand below them. */
const entryOf = <Item extends z.ZodType>(inner: Item) =>
  z.object({
    type: z.literal('listItem'),
    content: z
      .array(z.discriminatedUnion('type', [paragraph, ...listsOf(inner)]))
      .min(1)
      .max(100)
      .refine(([first]) => first?.type === 'paragraph', '列表项要以文字开头'),
  })
/** As many levels as `LIST_LEVELS` says. */
const listItem = entryOf(entryOf(point))
const lists = listsOf(listItem)
const flow = z
  .array(z.discriminatedUnion('type', [paragraph, ...lists]))
  .min(1)
  .max(300)

const pictureAttrs = z.object({ media: mediaId, alt: line.default(''), caption: line.default(''), credit: line.default('') })
const cell = z.object({ type: z.enum(['tableCell', 'tableHeader']), content: z.array(paragraph).min(1).max(50) })

const block = z.discriminatedUnion('type', [
  paragraph,
  z.object({ type: z.literal('heading'), attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }), content: inlines }),
  ...lists,
  z.object({
    type: z.literal('blockquote'),
    attrs: z.object({ source: line.default('') }).optional(),
    content: z.array(paragraph).min(1).max(200),
  }),
  z.object({ type: z.literal('pullQuote'), attrs: z.object({ source: line.default('') }).optional(), content: inlines }),
  z.object({ type: z.literal('picture'), attrs: pictureAttrs.extend({ width: z.enum(['column', 'wide']).default('column') }) }),
  z.object({ type: z.literal('gallery'), attrs: z.object({ title: line.default(''), pictures: z.array(pictureAttrs).min(1).max(60) }) }),
  z.object({
    type: z.literal('audio'),
    attrs: z.object({ media: mediaId, title: line.default(''), transcript: z.string().max(50_000).default('') }),
  }),
  z.object({
    type: z.literal('video'),
    attrs: z.object({
      media: mediaId,
      poster: mediaId.nullable().default(null),
      captions: mediaId.nullable().default(null),
      title: line.default(''),
      transcript: z.string().max(50_000).default(''),
    }),
  }),
  z.object({
    type: z.literal('embed'),
    attrs: z
      .object({
        provider: z.enum(providers),
        href: href.refine((it) => it.startsWith('https://'), '外部内容的地址要以 https:// 开头'),
        title: line.default(''),
      })
      .refine((it) => providerOf(it.href) === it.provider, '外部内容只能来自哔哩哔哩、YouTube、X 和微博'),
  }),
  z.object({
    type: z.literal('table'),
    attrs: z.object({ caption: line.default('') }).optional(),
    content: z
      .array(z.object({ type: z.literal('tableRow'), content: z.array(cell).min(1).max(60) }))
      .min(1)
      .max(500),
  }),
  z.object({ type: z.literal('factBox'), attrs: z.object({ title: line }), content: flow }),
  z.object({
    type: z.literal('timeline'),
    attrs: z.object({
      title: line.default(''),
      entries: z
        .array(z.object({ when: z.string().max(60), what: line }))
        .min(1)
        .max(100),
    }),
  }),
  z.object({
    type: z.literal('questions'),
    attrs: z.object({ title: line.default('') }).optional(),
    content: z
      .array(z.object({ type: z.literal('question'), attrs: z.object({ ask: line }), content: flow }))
      .min(1)
      .max(40),
  }),
  z.object({
    type: z.literal('keyPoints'),
    attrs: z.object({ title: line.default('要点') }).optional(),
    content: z.array(point).min(1).max(50),
  }),
  z.object({
    type: z.literal('readMore'),
    attrs: z.object({
      story: z.int().positive().nullable().default(null),
      headline: line.default(''),
      href: href.nullable().default(null),
    }),
  }),
  z.object({
    type: z.literal('note'),
    attrs: z.object({ label: line.default('编者按') }).optional(),
    content: z.array(paragraph).min(1).max(200),
  }),
  z.object({ type: z.literal('horizontalRule') }),
])

/** What the desk may store: every block must be known. */
export const documentSchema = z.object({
  type: z.literal('doc'),
  attrs: z.object({ version: z.literal(DOCUMENT_VERSION) }).default({ version: DOCUMENT_VERSION }),
  content: z.array(block).max(2000),
})

export type StoryDocument = z.infer<typeof documentSchema>
export type Block = StoryDocument['content'][number]
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>
export type Inline = z.infer<typeof inline>
export type Mark = z.infer<typeof mark>
export type Paragraph = z.infer<typeof paragraph>
export type ListItem = z.infer<typeof listItem>
export type List = z.infer<(typeof lists)[number]>
export type PictureAttrs = z.infer<typeof pictureAttrs>

/** A document with nothing in it: where every new story begins. */
export const emptyDocument: StoryDocument = { type: 'doc', attrs: { version: DOCUMENT_VERSION }, content: [] }

/**
 * Reads a stored body for printing. A block that this version does not know is handed to `onUnknown` and skipped, so
 * that one strange block never costs the reader the page.
 */
export function readDocument(stored: unknown, onUnknown: (type: string) => void): StoryDocument {
  const content = (stored as { content?: unknown } | null)?.content
  if (!Array.isArray(content)) return emptyDocument
  const known: Block[] = []
  for (const candidate of content) {
    const parsed = block.safeParse(candidate)
    if (parsed.success) known.push(parsed.data)
    else onUnknown(String((candidate as { type?: unknown } | null)?.type))
  }
  return { ...emptyDocument, content: known }
}
