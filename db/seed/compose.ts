import type { Block, Inline, ListItem, Mark } from '#lib/story/document'
import type { BylineRole, StoryKind } from '#lib/story/kinds'
import type { PaletteName, SceneName } from './art/scenes.ts'

/**
 * A small hand for writing stories in code. Text knows three signs: **重点** bold, ==着重== emphasis dots,
 * [文字](地址) a link.
 */
export const p = (words: string): Block => ({ type: 'paragraph', content: runs(words) })
export const h2 = (words: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: runs(words) })
export const ul = (...lines: string[]): Block => ({ type: 'bulletList', content: lines.map(listItem) })
export const ol = (...lines: string[]): Block => ({ type: 'orderedList', content: lines.map(listItem) })
export const quote = (words: string, source = ''): Block => ({
  type: 'blockquote',
  attrs: { source },
  content: [{ type: 'paragraph', content: runs(words) }],
})
export const pull = (words: string, source = ''): Block => ({ type: 'pullQuote', attrs: { source }, content: runs(words) })
export const rule = (): Block => ({ type: 'horizontalRule' })
export const note = (words: string, label = '编者按'): Block => ({
  type: 'note',
  attrs: { label },
  content: [{ type: 'paragraph', content: runs(words) }],
})
export const facts = (title: string, ...lines: string[]): Block => ({
  type: 'factBox',
  attrs: { title },
  content: [{ type: 'bulletList', content: lines.map(listItem) }],
})
export const timeline = (title: string, ...entries: [when: string, what: string][]): Block => ({
  type: 'timeline',
  attrs: { title, entries: entries.map(([when, what]) => ({ when, what })) },
})
export const qa = (title: string, ...pairs: [ask: string, answer: string][]): Block => ({
  type: 'questions',
  attrs: { title },
  content: pairs.map(([ask, answer]) => ({ type: 'question', attrs: { ask }, content: [{ type: 'paragraph', content: runs(answer) }] })),
})
export const table = (caption: string, head: string[], ...rows: string[][]): Block => ({
  type: 'table',
  attrs: { caption },
  content: [
    {
      type: 'tableRow',
      content: head.map((words) => ({ type: 'tableHeader' as const, content: [{ type: 'paragraph' as const, content: runs(words) }] })),
    },
    ...rows.map((cells) => ({
      type: 'tableRow' as const,
      content: cells.map((words) => ({ type: 'tableCell' as const, content: [{ type: 'paragraph' as const, content: runs(words) }] })),
    })),
  ],
})

/** Blocks whose pictures, recordings and stories get their numbers only when the newsroom is seeded. */
export type SeedBlock =
  | Block
  | { seed: 'picture'; picture: SeedPicture; width?: 'column' | 'wide' }
  | { seed: 'gallery'; title: string; pictures: SeedPicture[] }
  | { seed: 'readMore'; story: string }
  | { seed: 'audio'; clip: string; title: string; transcript: string }
  | { seed: 'video'; clip: string; poster: SeedPicture; title: string; transcript: string }

export const picture = (it: SeedPicture, width: 'column' | 'wide' = 'column'): SeedBlock => ({ seed: 'picture', picture: it, width })
export const gallery = (title: string, ...pictures: SeedPicture[]): SeedBlock => ({ seed: 'gallery', title, pictures })
export const readMore = (story: string): SeedBlock => ({ seed: 'readMore', story })

export type SeedPicture = { scene: SceneName; palette: PaletteName; seed: number; alt: string; caption: string; credit?: string }

export type SeedStory = {
  /** Unique in the seed; also the slug. Lower-case pinyin by words: `honghai-raohang-bannian`. */
  key: string
  kind: StoryKind
  /** Slug of the section. */
  section: 'china' | 'asia' | 'world' | 'business' | 'tech' | 'sports' | 'culture' | 'opinion'
  /** Slugs of topics, see topics.ts. */
  topics: string[]
  /** Slugs of authors, see authors.ts. The first is a reporter or writer. */
  authors: [slug: string, role: BylineRole][]
  /** Hours before the first start at which it was published; updated likewise if the text changed later. */
  hoursAgo: number
  updatedHoursAgo?: number
  kicker?: string
  headline: string
  standfirst?: string
  dateline?: string
  picture?: SeedPicture
  keyPoints?: string[]
  body: SeedBlock[]
  /** A correction printed on the story: what was wrong, what is right. */
  correction?: { wrong: string; right: string; hoursAgo: number }
}

const listItem = (words: string): ListItem => ({ type: 'listItem', content: [{ type: 'paragraph', content: runs(words) }] })

const SIGN = /\*\*(.+?)\*\*|==(.+?)==|\[(.+?)\]\((.+?)\)/g

function runs(words: string): Inline[] {
  const out: Inline[] = []
  let from = 0
  const push = (text: string, mark?: Mark) => text && out.push({ type: 'text', text, ...(mark && { marks: [mark] }) })
  for (const hit of words.matchAll(SIGN)) {
    push(words.slice(from, hit.index))
    if (hit[1]) push(hit[1], { type: 'bold' })
    else if (hit[2]) push(hit[2], { type: 'emphasis' })
    else push(hit[3] ?? '', { type: 'link', attrs: { href: hit[4] ?? '' } })
    from = hit.index + hit[0].length
  }
  push(words.slice(from))
  return out
}
