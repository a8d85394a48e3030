import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What a page on the press depends on. Every public query says so in its first line, commands name what they touched,
 * and the press puts the two together.
 */
export const tag = {
  /** Name, tagline, sections, standing links: on every page. */
  site: 'site',
  /** Beijing's date, printed in the masthead. */
  today: 'today',
  front: 'front',
  latest: 'latest',
  search: 'search',
  specials: 'specials',
  corrections: 'corrections',
  redirects: 'redirects',
  /** The house glossary: on every page of the traditional edition. */
  terms: 'terms',
  mostRead: 'most-read',
  /** The page of one story. */
  story: (id: number) => `story:${id}`,
  /** One story as it appears on other pages: headline, picture, link. */
  card: (id: number) => `card:${id}`,
  /** One story as feeds carry it, with its whole text and its corrections. */
  inFeed: (id: number) => `in-feed:${id}`,
  section: (slug: string) => `section:${slug}`,
  /** The newest of a section as a rail beside something else. */
  sectionRail: (slug: string) => `section-rail:${slug}`,
  topic: (slug: string) => `topic:${slug}`,
  author: (slug: string) => `author:${slug}`,
  special: (slug: string) => `special:${slug}`,
  page: (slug: string) => `page:${slug}`,
  /** A topic or special as a menu names it, on every page. */
  inMenu: (kind: 'topic' | 'special', id: number) => `in-menu:${kind}:${id}`,
  /** A media file: the door of `/media/` follows these. */
  media: (id: number) => `media:${id}`,
  /** A day of the archive, `2026-11-23`. */
  day: (date: string) => `day:${date}`,
  /** One part of the sitemap. */
  sitemap: (part: number) => `sitemap:${part}`,
}

/** One printing: the tags its queries named, and whether the story it was about has been withdrawn, or a redirect answers for it. */
export type Printing = {
  tags: Set<string>
  withdrawn?: number
  /** The redirect that led the reader on, or said that there is nothing any more, by its old address. */
  redirect?: { path: string; gone: boolean }
  queries: number
  asked?: Map<string, Promise<unknown>>
}

// Next bundles its own copy of this module; both copies must see the same printing.
const slot = Symbol.for('eddiba.printing')
const shared = globalThis as { [slot]?: AsyncLocalStorage<Printing> }
shared[slot] ??= new AsyncLocalStorage<Printing>()
const printings = shared[slot]

/** Says what the answer of a public query depends on. Outside a printing it does nothing. */
export function dependsOn(...tags: string[]): void {
  const printing = printings.getStore()
  for (const it of tags) printing?.tags.add(it)
}

/** Tells the press that the page asked for is a withdrawn story, so that it answers 410 with the reason. */
export function reportWithdrawn(story: number): void {
  const printing = printings.getStore()
  if (printing) printing.withdrawn = story
}

/**
 * Tells the press that a redirect answers for the page asked for, so that its uses are counted; or, without one, that the page was
 * taken away.
 *
 * @param gone that there was a page once and will be none again: it then answers 410
 */
export function reportRedirect(path: string, gone: boolean): void {
  const printing = printings.getStore()
  if (printing) printing.redirect = { path, gone }
}

/** Counts one question to the database towards the page being printed. */
export function countQuery(): void {
  const printing = printings.getStore()
  if (printing) printing.queries += 1
}

/** Asks a question once for the page being printed, and every time outside a printing. */
export function oncePerPrinting<T>(question: string, ask: () => Promise<T>): Promise<T> {
  const printing = printings.getStore()
  if (!printing) return ask()
  printing.asked ??= new Map()
  const answer = printing.asked.get(question) ?? ask()
  printing.asked.set(question, answer)
  return answer as Promise<T>
}

/** Runs `work` as one printing and collects into it what the queries inside declare. */
export function print<T>(printing: Printing, work: () => Promise<T>): Promise<T> {
  return printings.run(printing, work)
}
