import type { Block, Inline, List, ListItem, Paragraph, PictureAttrs } from '#lib/story/document'
import { inlineText } from '#lib/story/text'

/** What the numbers in a manuscript are called. */
export type Names = {
  section: (id: number) => string
  topic: (id: number) => string
  author: (id: number) => string
  story: (id: number) => string
}

export type PartKind =
  | Exclude<Block['type'], 'heading'>
  | 'heading2'
  | 'heading3'
  | 'listItem'
  | 'tableRow'
  | 'tableCell'
  | 'tableHeader'
  | 'question'
  | 'entry'

/** A block, or a part of one, in the one shape that comparing needs. */
export type Part = {
  kind: PartKind
  /** What it has beside text and parts, in words. */
  facts: { name: string; words: string }[]
  /** Its text, or null where its words are in its parts. */
  inlines: Inline[] | null
  parts: Part[]
  /** The picture it shows. */
  media: number | null
  /** All its words. */
  text: string
  /** What its block says beside its content, in one string. */
  attrs: string
  /** Equal for equal parts only. */
  key: string
}

export const partNames: Record<PartKind, string> = {
  paragraph: '段落',
  heading2: '二级小标题',
  heading3: '三级小标题',
  bulletList: '项目列表',
  orderedList: '编号列表',
  listItem: '列表项',
  blockquote: '引用',
  pullQuote: '大字引语',
  picture: '图片',
  gallery: '图集',
  audio: '音频',
  video: '视频',
  embed: '外部内容',
  table: '表格',
  tableRow: '表格的一行',
  tableCell: '单元格',
  tableHeader: '表头格',
  factBox: '资料框',
  timeline: '时间线',
  entry: '时间线的一条',
  questions: '问答',
  question: '一问一答',
  keyPoints: '要点',
  readMore: '延伸阅读',
  note: '编者按',
  horizontalRule: '分隔线',
}

type More = { facts?: Record<string, string | undefined>; inlines?: Inline[] | undefined; parts?: Part[]; media?: number }

/** The blocks of a body as parts. */
export const partsOf = (blocks: Block[], names: Names): Part[] => blocks.map((block) => partOf(block, names))

function partOf(block: Block, names: Names): Part {
  switch (block.type) {
    case 'paragraph':
      return text(block)
    case 'heading':
      return make(`heading${block.attrs.level}`, block, { inlines: block.content ?? [] })
    case 'pullQuote':
      return make('pullQuote', block, { facts: { 出处: block.attrs?.source }, inlines: block.content ?? [] })
    case 'bulletList':
    case 'orderedList':
      return list(block)
    case 'keyPoints':
      return make('keyPoints', block, { facts: { 标题: block.attrs?.title }, parts: block.content.map(listItem) })
    case 'blockquote':
      return make('blockquote', block, { facts: { 出处: block.attrs?.source }, parts: block.content.map(text) })
    case 'note':
      return make('note', block, { facts: { 标签: block.attrs?.label }, parts: block.content.map(text) })
    case 'picture':
      return make('picture', block, { ...picture(block.attrs, { 宽度: block.attrs.width === 'wide' ? '放宽' : '栏宽' }) })
    case 'gallery':
      return make('gallery', block, {
        facts: { 标题: block.attrs.title },
        parts: block.attrs.pictures.map((attrs) => make('picture', { attrs }, picture(attrs, {}))),
      })
    case 'audio':
      return make('audio', block, {
        facts: { 标题: block.attrs.title, 文件: file(block.attrs.media) },
        parts: lines(block.attrs.transcript),
      })
    case 'video': {
      const { title, media, poster, captions, transcript } = block.attrs
      return make('video', block, {
        facts: { 标题: title, 文件: file(media), 封面: file(poster), 字幕: file(captions) },
        parts: lines(transcript),
      })
    }
    case 'embed':
      return make('embed', block, { facts: { 标题: block.attrs.title, 平台: block.attrs.provider, 地址: block.attrs.href } })
    case 'table':
      return make('table', block, {
        facts: { 表题: block.attrs?.caption },
        parts: block.content.map((row) =>
          make('tableRow', {}, { parts: row.content.map((cell) => make(cell.type, cell, { parts: cell.content.map(text) })) }),
        ),
      })
    case 'factBox':
      return make('factBox', block, { facts: { 标题: block.attrs.title }, parts: partsOf(block.content, names) })
    case 'timeline':
      return make('timeline', block, {
        facts: { 标题: block.attrs.title },
        parts: block.attrs.entries.map(({ when, what }) =>
          make('entry', {}, { facts: { 时间: when }, inlines: what ? [{ type: 'text', text: what }] : [] }),
        ),
      })
    case 'questions':
      return make('questions', block, {
        facts: { 标题: block.attrs?.title },
        parts: block.content.map((it) => make('question', it, { facts: { 提问: it.attrs.ask }, parts: partsOf(it.content, names) })),
      })
    case 'readMore': {
      const { story, headline, href } = block.attrs
      return make('readMore', block, { facts: { 稿件: story === null ? '' : names.story(story), 标题: headline, 地址: href ?? '' } })
    }
    case 'horizontalRule':
      return make('horizontalRule', block, {})
    default:
      return block satisfies never
  }
}

const text = (it: Paragraph): Part => make('paragraph', it, { inlines: it.content ?? [] })
const list = (it: List): Part => make(it.type, it, { parts: it.content.map(listItem) })
const listItem = (it: ListItem): Part =>
  make('listItem', {}, { parts: it.content.map((inner) => (inner.type === 'paragraph' ? text(inner) : list(inner))) })
const file = (media: number | null) => (media === null ? '' : `媒资 ${media}`)
const lines = (words: string): Part[] =>
  words
    .split('\n')
    .filter(Boolean)
    .map((line) => make('paragraph', {}, { inlines: [{ type: 'text', text: line }] }))

const picture = ({ media, alt, caption, credit }: PictureAttrs, more: Record<string, string>): More => ({
  media,
  facts: { 图片: file(media), 图说: caption, 替代文字: alt, 图片来源: credit, ...more },
})

function make(kind: PartKind, block: object, { facts = {}, inlines, parts = [], media }: More): Part {
  const told = Object.entries(facts).flatMap(([name, words]) => (words ? [{ name, words }] : []))
  const words = inlines ? inlineText(inlines) : parts.map((it) => it.text).join('\n')
  const attrs = ordered('attrs' in block ? block.attrs : {})
  const runs = (inlines ?? []).map((it) => (it.type === 'text' ? [it.text, it.marks ?? []] : '\n'))
  return {
    kind,
    facts: told,
    inlines: inlines ?? null,
    parts,
    media: media ?? null,
    text: inlines || parts.length > 0 ? words : told.map((it) => it.words).join('\n'),
    attrs,
    key: ordered([kind, attrs, runs, parts.map((it) => it.key)]),
  }
}

/** JSON with its keys in order and without what is empty: databases and editors disagree about both. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, it) =>
    it && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(
          Object.entries(it)
            .filter(([, inside]) => inside !== '' && inside !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : it,
  )
