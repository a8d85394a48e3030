import { type StoryKind, storyKinds } from '#lib/story/kinds'

/** Longest search that is worth an answer, in characters. */
export const LONGEST_SEARCH = 100
/** Longest beginning of a search that is worth a suggestion, in characters. */
export const LONGEST_SUGGESTED = 24
/** Nobody turns more pages of an answer: who has not found it by then asks more narrowly. */
export const DEEPEST_SEARCH_PAGE = 50

/** 时间: back from now, or a year of the calendar in Beijing. */
export const recentPeriods = ['day', 'week', 'month', 'year'] as const
export type Period = (typeof recentPeriods)[number] | `${number}`

/** A search as a reader asks it: the words, what it is narrowed by, the order and the page. */
export type SearchView = {
  q?: string | undefined
  /** Slug of a section. */
  section?: string | undefined
  kind?: StoryKind | undefined
  period?: Period | undefined
  /** Slug of an author. */
  author?: string | undefined
  /** Nothing: by how well it answers. */
  sort?: 'newest' | undefined
  page?: number | undefined
}

/** A search as an address asks it. What is no such thing is left out; without words nothing is asked. */
export function readSearch(given: (name: string) => string | null | undefined): SearchView {
  const q = searchWords(given('q') ?? '', LONGEST_SEARCH)
  if (q === '') return {}
  const page = given('page') ?? ''
  return {
    q,
    section: slugOrNone(given('section')),
    kind: storyKinds.find((it) => it === given('kind')),
    period: readPeriod(given('period')),
    author: slugOrNone(given('author')),
    sort: given('sort') === 'newest' ? 'newest' : undefined,
    page: /^[1-9]\d?$/.test(page) && Number(page) <= DEEPEST_SEARCH_PAGE ? Number(page) : 1,
  }
}

/** Whether it is narrowed by anything. */
export const isNarrowed = ({ section, kind, period, author }: SearchView): boolean => Boolean(section || kind || period || author)

/** One line of well-formed text of at most so many characters. */
export function searchWords(asked: string, longest: number): string {
  const line = [
    ...asked
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  ]
  return line.slice(0, longest).join('').toWellFormed().trim()
}

/** What stands behind the `?` for a search, in one order whoever writes it; empty when nothing is asked. */
export function searchQuery({ q, section, kind, period, author, sort, page = 1 }: SearchView): string {
  if (!q) return ''
  const narrowed = Object.entries({ section, kind, period, author, sort, page: page > 1 ? page : undefined })
  return [`q=${encodeURIComponent(q)}`, ...narrowed.flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))].join('&')
}

const slugOrNone = (asked: string | null | undefined) => (/^[a-z0-9][a-z0-9-]{0,79}$/.test(asked ?? '') ? (asked ?? undefined) : undefined)

function readPeriod(asked: string | null | undefined): Period | undefined {
  const recent = recentPeriods.find((it) => it === asked)
  if (recent) return recent
  return /^(19|20)\d\d$/.test(asked ?? '') ? (asked as Period) : undefined
}

const DAYS: Record<(typeof recentPeriods)[number], number> = { day: 1, week: 7, month: 30, year: 365 }

/** From the first instant of a period to the first after it. */
export function periodBounds(period: Period, now: Date): { from: Date; until?: Date } {
  const recent = recentPeriods.find((it) => it === period)
  if (recent) return { from: new Date(now.getTime() - DAYS[recent] * 86_400_000) }
  const first = (year: number) => new Date(Date.UTC(year, 0, 1) - 8 * 3_600_000)
  return { from: first(Number(period)), until: first(Number(period) + 1) }
}
