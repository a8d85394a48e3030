import type { Script } from '#lib/chinese/script'
import { escapeXml } from '#lib/feeds/xml'
import { inEdition, renditionPath, storyPath } from '#lib/links'
import { type Crops, inFrame } from '#lib/media/crops'
import { absolute } from '#lib/origin'
import type { Block, Inline, Mark, StoryDocument } from '#lib/story/document'
import type { Words } from '#lib/words'

type FeedMedia = { hash: string; width: number; height: number; widths: number[]; mime: string; src: string }
type FeedLink = { id: number; slug: string; headline: string }

/** What a body names, by number; what is missing is left out of the feed. */
export type Named = { media: Record<number, FeedMedia>; readMore: Record<number, FeedLink>; words: Words; script: Script }

/**
 * The body of a story as plain HTML for a feed reader: no scripts, styles or classes, absolute addresses, and every block in
 * the nearest element that each reader knows. Source: https://www.rssboard.org/rss-profile#namespace-elements-content-encoded
 */
export function storyHtml(body: StoryDocument, named: Named): string {
  return body.content
    .map((block) => blockHtml(block, named))
    .filter(Boolean)
    .join('\n')
}

/** The JPEG that stands for a picture outside the paper: the widest up to 1280 pixels, with its real size. */
export function sharedPicture(picture: {
  hash: string
  width: number
  height: number
  widths: number[]
}): { url: string; width: number; height: number } | null {
  const width = picture.widths.findLast((it) => it <= 1280) ?? picture.widths[0]
  if (width === undefined) return null
  const height = picture.width > 0 ? Math.round((width * picture.height) / picture.width) : 0
  return { url: absolute(renditionPath(picture.hash, width, 'jpg')), width, height }
}

/** The JPEG on the card that goes with a shared link: as an editor has cropped it for that, else the whole picture. */
export function cardPicture(picture: { hash: string; width: number; height: number; widths: number[]; crops?: Crops }) {
  const { stem, ...size } = inFrame(picture, '40/21')
  return sharedPicture({ ...size, hash: stem })
}

function blockHtml(block: Block, named: Named): string {
  switch (block.type) {
    case 'paragraph':
      return block.content ? `<p>${inline(block.content)}</p>` : ''
    case 'heading':
      return `<h${block.attrs.level}>${inline(block.content)}</h${block.attrs.level}>`
    case 'bulletList':
    case 'keyPoints':
      return `${headed(block.type === 'keyPoints' ? block.attrs?.title : '')}<ul>${nested(block.content, named)}</ul>`
    case 'orderedList':
      return `<ol>${nested(block.content, named)}</ol>`
    case 'blockquote':
      return `<blockquote>${nested(block.content, named)}${source(block.attrs?.source)}</blockquote>`
    case 'pullQuote':
      return `<blockquote><p>${inline(block.content)}</p>${source(block.attrs?.source)}</blockquote>`
    case 'picture':
      return figure(block.attrs, named)
    case 'gallery':
      return headed(block.attrs.title) + block.attrs.pictures.map((it) => figure(it, named)).join('')
    case 'audio':
    case 'video':
      return playable(block, named)
    case 'embed':
      return `<p><a href="${escapeXml(block.attrs.href)}">${escapeXml(block.attrs.title || block.attrs.href)}</a></p>`
    case 'table':
      return `<table>${block.attrs?.caption ? `<caption>${escapeXml(block.attrs.caption)}</caption>` : ''}${nested(block.content, named)}</table>`
    case 'factBox':
    case 'questions':
      return headed(block.attrs?.title) + nested(block.content, named)
    case 'timeline':
      return `${headed(block.attrs.title)}<ul>${block.attrs.entries.map((it) => `<li><strong>${escapeXml(it.when)}</strong> ${escapeXml(it.what)}</li>`).join('')}</ul>`
    case 'readMore':
      return readMore(block.attrs, named)
    case 'note':
      return `<p><strong>${escapeXml(block.attrs?.label ?? '')}</strong></p>${nested(block.content, named)}`
    case 'horizontalRule':
      return '<hr>'
  }
}

type Node = { type: string; attrs?: object | undefined; content?: unknown }

/** The nodes inside a block: paragraphs, lists, cells, questions. */
function nested(nodes: readonly Node[], named: Named): string {
  return nodes
    .map((node) => {
      const inside = () => nested((node.content ?? []) as Node[], named)
      switch (node.type) {
        case 'listItem':
          return `<li>${inside()}</li>`
        case 'tableRow':
          return `<tr>${inside()}</tr>`
        case 'tableHeader':
          return `<th>${inside()}</th>`
        case 'tableCell':
          return `<td>${inside()}</td>`
        case 'question':
          return `<h3>${escapeXml((node.attrs as { ask: string }).ask)}</h3>${inside()}`
        default:
          return blockHtml(node as Block, named)
      }
    })
    .join('')
}

function inline(content: Inline[] | undefined): string {
  return (content ?? []).map((it) => (it.type === 'hardBreak' ? '<br>' : (it.marks ?? []).reduce(marked, escapeXml(it.text)))).join('')
}

function marked(html: string, mark: Mark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${html}</strong>`
    case 'emphasis':
      return `<em>${html}</em>`
    case 'superscript':
      return `<sup>${html}</sup>`
    case 'subscript':
      return `<sub>${html}</sub>`
    case 'ruby':
      return `<ruby>${html}<rp>(</rp><rt>${escapeXml(mark.attrs.reading)}</rt><rp>)</rp></ruby>`
    case 'link':
      return `<a href="${escapeXml(outward(mark.attrs.href))}">${html}</a>`
  }
}

/** Addresses within the paper get its origin; an anchor means nothing outside the page. */
const outward = (href: string) => (href.startsWith('/') ? absolute(href) : href.startsWith('#') ? absolute('/') : href)
const headed = (title: string | undefined) => (title ? `<h3>${escapeXml(title)}</h3>` : '')
const source = (name: string | undefined) => (name ? `<p>—— ${escapeXml(name)}</p>` : '')

function figure(attrs: { media: number; alt: string; caption: string; credit: string }, { media }: Named): string {
  const found = media[attrs.media]
  const picture = found && sharedPicture(found)
  if (!picture) return ''
  const caption = attrs.caption + (attrs.credit ? `（${attrs.credit}）` : '')
  const size = `width="${picture.width}" height="${picture.height}"`
  return `<figure><img src="${escapeXml(picture.url)}" alt="${escapeXml(attrs.alt)}" ${size}>${caption ? `<figcaption>${escapeXml(caption)}</figcaption>` : ''}</figure>`
}

/** No player is sure to work in a feed reader: a link to the file, and the transcript. */
function playable(block: Extract<Block, { type: 'audio' | 'video' }>, { media, words }: Named): string {
  const { title, transcript } = block.attrs
  const found = media[block.attrs.media]
  const label = `${block.type === 'audio' ? words.audio : words.video}${title ? ` · ${title}` : ''}`
  const link = found ? `<p><a href="${escapeXml(absolute(found.src))}">${escapeXml(label)}</a></p>` : ''
  return (
    link +
    transcript
      .split('\n')
      .filter(Boolean)
      .map((line) => `<p>${escapeXml(line)}</p>`)
      .join('')
  )
}

function readMore(
  attrs: { story: number | null; headline: string; href: string | null },
  { readMore: known, words, script }: Named,
): string {
  const story = attrs.story === null ? undefined : known[attrs.story]
  const href = story ? absolute(inEdition(storyPath(story), script)) : attrs.href && outward(attrs.href)
  const headline = attrs.headline || story?.headline
  return href && headline ? `<p>${words.readMore}：<a href="${escapeXml(href)}">${escapeXml(headline)}</a></p>` : ''
}
