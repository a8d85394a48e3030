import { anywhere, headings, standfirsts } from '#db/fill/bank/anywhere'
import { banks } from '#db/fill/bank/bank'
import type { SectionBank, Theme } from '#db/fill/bank/types'
import { pickFrom, pickZipf, writerOf } from '#db/fill/slots'
import type { Chance } from '#db/seed/art/random'
import type { Block, ListItem, Paragraph } from '#lib/story/document'
import type { BylineRole, StoryKind } from '#lib/story/kinds'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'

/** What a story may refer to: rows that stand in the database already. */
export type Shelf = {
  sections: { id: number; slug: string }[]
  authors: number[]
  /** Numbers of topics by name, the most written about first. */
  topics: Map<string, number>
  pictures: { id: number; alt: string; caption: string; credit: string }[]
  /** Numbers of stories published before, for read-more blocks. */
  earlier: number[]
}

export type Composed = { kind: StoryKind; manuscript: Manuscript }

/** Writes a story. The same chance and shelf give the same story; `taken` keeps headlines distinct. */
export function composeStory(chance: Chance, shelf: Shelf, publishedAt: Date, taken: Set<string>): Composed {
  const bank = chance.odds(0.08)
    ? bankOf('opinion')
    : pickZipf(
        chance,
        banks.filter((it) => it.section !== 'opinion'),
      )
  const theme = pickFrom(chance, bank.themes)
  const { headline, write } = entitle(chance, bank.section, theme, publishedAt, taken)
  const kind = kindOf(chance, bank.section)
  const length = kind === 'brief' ? chance.whole(8, 11) : kind === 'feature' ? chance.whole(26, 34) : chance.whole(10, 26)
  const lines = sentencesOf(chance, bank, theme, length).map(write)
  const blocks = layOut(chance, lines, write)
  if (shelf.earlier.length > 0 && chance.odds(0.25)) blocks.splice(2, 0, readMore(pickFrom(chance, shelf.earlier)))
  const picture = shelf.pictures.length > 0 && kind !== 'brief' && chance.odds(0.7) ? pickFrom(chance, shelf.pictures) : null
  return {
    kind,
    manuscript: {
      ...blankManuscript,
      headline,
      kicker: chance.odds(0.5) ? pickFrom(chance, theme.kickers) : '',
      standfirst: kind === 'brief' ? '' : write(pickFrom(chance, standfirsts)),
      dateline: kind === 'opinion' ? '' : write('{city}'),
      section: shelf.sections.find((it) => it.slug === bank.section)?.id ?? shelf.sections[0]?.id ?? null,
      topics: topicsOf(chance, theme, shelf),
      bylines: sign(chance, shelf, kind),
      picture: picture && {
        media: picture.id,
        alt: picture.alt || headline,
        caption: picture.caption,
        credit: picture.credit || '本报资料',
      },
      keyPoints: kind === 'report' && chance.odds(0.3) ? lines.slice(0, 3) : [],
      body: { ...blankManuscript.body, content: blocks },
    },
  }
}

const bankOf = (section: string): SectionBank => banks.find((it) => it.section === section) ?? (banks[0] as SectionBank)

/** A headline nobody had before; when the numbers run out, the month tells two apart. */
function entitle(chance: Chance, section: string, theme: Theme, publishedAt: Date, taken: Set<string>) {
  for (let attempt = 0; ; attempt++) {
    const write = writerOf(chance, section, theme, publishedAt)
    const words = write(pickFrom(chance, theme.headlines))
    const headline = attempt < 20 ? words : `${words}（${publishedAt.getUTCFullYear()}年第${taken.size}号）`
    if (taken.has(headline)) continue
    taken.add(headline)
    return { headline, write }
  }
}

function kindOf(chance: Chance, section: string): StoryKind {
  if (section === 'opinion') return 'opinion'
  const at = chance.next()
  if (at < 0.7) return 'report'
  if (at < 0.86) return 'brief'
  return at < 0.94 ? 'analysis' : 'feature'
}

/** The theme's own lines first, then the section's, then what fits anywhere, each once. */
function sentencesOf(chance: Chance, bank: SectionBank, theme: Theme, length: number): string[] {
  const own = shuffle(chance, theme.lines)
  const rest = shuffle(chance, [...bank.general, ...shuffle(chance, anywhere).slice(0, 24)])
  return [...own.slice(0, 3), ...shuffle(chance, [...own.slice(3), ...rest.slice(0, Math.max(0, length - own.length))])].slice(0, length)
}

function layOut(chance: Chance, lines: string[], write: (sentence: string) => string): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const size = chance.whole(1, 3)
    const taken = lines.slice(at, at + size)
    at += size
    const quoted = taken.length === 1 && taken[0]?.startsWith('“') && chance.odds(0.5)
    if (lines.length > 18 && blocks.length > 0 && blocks.length % 6 === 0)
      blocks.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: pickFrom(chance, headings) }] })
    if (quoted) blocks.push({ type: 'blockquote', attrs: { source: '' }, content: [paragraph(taken.join(''))] })
    else blocks.push(paragraph(taken.join('')))
  }
  if (lines.length > 14 && chance.odds(0.2))
    blocks.push({
      type: 'factBox',
      attrs: { title: write('{city}：几个数字') },
      content: [{ type: 'bulletList', content: lines.slice(-3).map(listItem) }],
    })
  return blocks
}

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const listItem = (text: string): ListItem => ({ type: 'listItem', content: [paragraph(text)] })
const readMore = (story: number): Block => ({ type: 'readMore', attrs: { story, headline: '', href: null } })

function topicsOf(chance: Chance, theme: Theme, shelf: Shelf): number[] {
  const all = [...shelf.topics.values()]
  const own = shelf.topics.get(pickFrom(chance, theme.topics))
  const more = Array.from({ length: chance.whole(0, 2) }, () => pickZipf(chance, all))
  return [...new Set([...(own === undefined ? [] : [own]), ...more])]
}

function sign(chance: Chance, shelf: Shelf, kind: StoryKind): Manuscript['bylines'] {
  const role: BylineRole = kind === 'opinion' || kind === 'analysis' ? 'writer' : 'reporter'
  const first = pickZipf(chance, shelf.authors)
  const second = pickFrom(chance, shelf.authors)
  const both = role === 'reporter' && second !== first && chance.odds(0.2)
  return [{ author: first, role }, ...(both ? [{ author: second, role: 'editor' as const }] : [])]
}

function shuffle<T>(chance: Chance, list: readonly T[]): T[] {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(chance.next() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}
