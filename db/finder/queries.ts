import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { listLibrary } from '#db/desk/library'
import { binned, whoseIs } from '#db/desk/scope'
import { pages } from '#db/pages/schema'
import { sections } from '#db/sections/schema'
import { specials } from '#db/specials/schema'
import { listColleagues } from '#db/staff/queries'
import { stories } from '#db/stories/schema'
import { BY_SOUND, isSound, soundsLike } from '#db/stories/sounds'
import { topics } from '#db/topics/schema'
import { calledFor } from '#lib/chinese/called'
import { fold } from '#lib/chinese/fold'
import { pinyinKey } from '#lib/chinese/pinyin'
import type { StoryState } from '#lib/story/kinds'

export type FoundStory = { id: number; headline: string; state: StoryState }
export type FoundName = { slug: string; name: string }
/** `hidden`: readers don't have it. */
export type FoundSpecial = FoundName & { id: number; hidden: boolean }
/** The same of a standing page. */
export type FoundPage = FoundSpecial
export type Found = {
  stories: FoundStory[]
  topics: FoundName[]
  sections: FoundName[]
  authors: FoundName[]
  specials: FoundSpecial[]
  pages: FoundPage[]
  staff: { id: string; name: string }[]
}

/** How many of a kind are told. */
const STORIES = 8
const NAMES = 5

type Whose = { only?: string | undefined; colleagues: boolean; hidden: boolean; drafts: boolean }

/**
 * What somebody at the desk may mean by a few words: stories by headline or number, and topics, sections, authors, specials,
 * standing pages and colleagues by name, pinyin or its initials (`bj` → 北京). At most nine questions to the database, however much there is.
 *
 * @param only the stories of this person alone, where they may see no others
 * @param colleagues whether who works here is told as well
 * @param hidden whether specials are told that readers don't have
 * @param drafts whether standing pages are
 */
export async function findForDesk(words: string, { only, colleagues, hidden, drafts }: Whose): Promise<Found> {
  const typed = fold(words).trim()
  const [found, topicNames, sectionNames, authorNames, specialNames, pageNames, people] = await Promise.all([
    findStories(typed, only),
    db().select({ slug: topics.slug, name: topics.name, pinyin: topics.pinyin }).from(topics).where(isNull(topics.mergedInto)),
    db().select({ slug: sections.slug, name: sections.name }).from(sections).where(isNull(sections.movedTo)),
    db().select({ slug: authors.slug, name: authors.name, pinyin: authors.pinyin }).from(authors),
    db()
      .select({ id: specials.id, slug: specials.slug, name: specials.title, hidden: specials.hidden })
      .from(specials)
      .where(hidden ? undefined : eq(specials.hidden, false)),
    db()
      .select({ id: pages.id, slug: pages.slug, name: pages.title, hidden: pages.hidden })
      .from(pages)
      .where(drafts ? undefined : eq(pages.hidden, false)),
    colleagues ? listColleagues() : ([] as { id: string; name: string }[]),
  ])
  return {
    stories: found,
    topics: named(topicNames, typed),
    sections: named(sectionNames.map(heard), typed),
    authors: named(authorNames, typed),
    specials: listed(specialNames, typed),
    pages: listed(pageNames, typed),
    staff: calledFor(
      people.map((it) => heard(it)),
      typed,
    )
      .slice(0, NAMES)
      .map(({ id, name }) => ({ id, name })),
  }
}

/** Specials and pages called for. */
const listed = (all: FoundSpecial[], typed: string): FoundSpecial[] =>
  calledFor(all.map(heard), typed)
    .slice(0, NAMES)
    .map(({ pinyin: _, ...it }) => it)

/** Those called for, with what they are called by left out. */
const named = (all: (FoundName & { pinyin: string })[], typed: string): FoundName[] =>
  calledFor(all, typed)
    .slice(0, NAMES)
    .map(({ slug, name }) => ({ slug, name }))

/** Keys of names that are kept without one; there are few, and they are asked for at every key. */
const keys = new Map<string, string>()
/** A name with its pinyin. */
export function heard<T extends { name: string }>(it: T): T & { pinyin: string } {
  const pinyin = keys.get(it.name) ?? pinyinKey(it.name)
  if (keys.size > 5000) keys.clear()
  keys.set(it.name, pinyin)
  return { ...it, pinyin }
}

/**
 * The story with that number; of the newest those whose headline has the words, or sounds like them; then those whose working
 * copy has them anywhere. Never the whole of the archive: it is asked at every key. At most three questions.
 */
async function findStories(typed: string, only: string | undefined): Promise<FoundStory[]> {
  const whose = and(only ? whoseIs(only) : undefined, sql`not ${binned}`)
  const columns = { id: stories.id, headline: stories.headline, state: stories.state }
  const number = /^#?([1-9]\d{0,8})$/.exec(typed)?.[1]
  const newest = await db().select(columns).from(stories).where(whose).orderBy(desc(stories.savedAt), desc(stories.id)).limit(BY_SOUND)
  const words = typed.split(/\s+/)
  const read = newest.filter(({ headline }) => words.every((word) => fold(headline).includes(word)))
  const heard = isSound(typed) ? newest.filter(({ headline }) => headline && soundsLike(headline, typed)) : []
  const found = new Map([...read, ...heard].slice(0, STORIES).map((it) => [it.id, it]))
  const asked = [...(number ? [Number(number)] : []), ...(found.size < STORIES ? await holding(typed, only) : [])]
  const others = asked.filter((id) => !found.has(id))
  if (others.length === 0) return [...found.values()]
  const told = await db()
    .select(columns)
    .from(stories)
    .where(and(inArray(stories.id, others), whose))
  for (const id of others) {
    const row = told.find((it) => it.id === id)
    if (row) found.set(id, row)
  }
  const all = [...found.values()]
  return [...all.filter((it) => it.id === Number(number)), ...all.filter((it) => it.id !== Number(number))].slice(0, STORIES)
}

/** Stories whose working copy has the words, wherever in it; where they only stand apart, none: a palette says what was meant. */
async function holding(words: string, only: string | undefined): Promise<number[]> {
  const { stories: found, relaxed } = await listLibrary({ words, only })
  return relaxed ? [] : found.slice(0, STORIES).map((it) => it.id)
}
