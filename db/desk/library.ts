import { and, asc, desc, eq, gte, isNotNull, lt, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { corrections } from '#db/corrections/schema'
import { signedBy } from '#db/desk/authors'
import { binned, inBin, whoseIs } from '#db/desk/scope'
import type { LibraryFilter, LibrarySort } from '#db/desk/types'
import { holdsWords } from '#db/desk/words'
import { sections } from '#db/sections/schema'
import { staff } from '#db/staff/schema'
import { binnedStories, publications, stories, storyTopics } from '#db/stories/schema'
import type { DeskRow } from '#db/stories/types'
import { parseQuery } from '#lib/chinese/search-query'
import type { StoryState } from '#lib/story/kinds'

export const LIBRARY_LENGTH = 50
/** Deeper than this nobody turns pages; whoever looks for something narrows the list. */
export const DEEPEST_PAGE = 200

/**
 * A page of 稿库, by default last saved first. Words are looked for in the working copies' whole text (either script), or are a
 * story's number. `relaxed` says that they stand apart in what was found. Two questions to the database at most.
 */
export async function listLibrary(filter: LibraryFilter): Promise<{ stories: DeskRow[]; more: boolean; relaxed: boolean }> {
  const asked = filter.words ? parseQuery(filter.words) : null
  if (!asked) return { ...(await page(filter, undefined)), relaxed: false }
  const exact = await page(filter, matching(filter.words, holdsWords(asked.exact)))
  if (exact.stories.length > 0 || !asked.relaxed || (filter.page ?? 1) > 1) return { ...exact, relaxed: false }
  const found = await page(filter, matching(filter.words, holdsWords(asked.relaxed)))
  return { ...found, relaxed: found.stories.length > 0 }
}

function matching(words = '', held: SQL | null): SQL {
  const number = /^#?(\d{1,9})$/.exec(words.trim())?.[1]
  if (number && held) return sql`(${held} or ${stories.id} = ${Number(number)})`
  return number ? eq(stories.id, Number(number)) : (held ?? sql`false`)
}

async function page(filter: LibraryFilter, words: SQL | undefined): Promise<{ stories: DeskRow[]; more: boolean }> {
  const { sort = 'saved' } = filter
  const rows = await db()
    .select({
      id: stories.id,
      kind: stories.kind,
      state: stories.state,
      headline: stories.headline,
      section: sections.name,
      savedAt: stories.savedAt,
      savedBy: staff.name,
      slug: publications.slug,
      publishedAt: publications.publishedAt,
      createdAt: stories.createdAt,
      firstPublishedAt: stories.firstPublishedAt,
      plannedAt: stories.plannedAt,
      binnedAt: binnedStories.binnedAt,
      assignee: stories.assignee,
      version: stories.version,
      printed: stories.printedVersion,
    })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.section))
    .leftJoin(staff, eq(staff.id, stories.savedBy))
    .leftJoin(publications, eq(publications.story, stories.id))
    .leftJoin(binnedStories, eq(binnedStories.story, stories.id))
    .where(
      and(
        narrowed(filter),
        words,
        sort === 'published' ? isNotNull(stories.firstPublishedAt) : undefined,
        sort === 'planned' ? isNotNull(stories.plannedAt) : undefined,
      ),
    )
    .orderBy(...order[sort])
    .limit(LIBRARY_LENGTH + 1)
    .offset(((filter.page ?? 1) - 1) * LIBRARY_LENGTH)
  const list = rows.slice(0, LIBRARY_LENGTH).map(({ printed, ...row }) => ({ ...row, ahead: row.slug !== null && row.version !== printed }))
  return { stories: list, more: rows.length > LIBRARY_LENGTH }
}

const order: Record<LibrarySort, SQL[]> = {
  saved: [desc(stories.savedAt), desc(stories.id)],
  created: [desc(stories.id)],
  published: [desc(stories.firstPublishedAt), desc(stories.id)],
  planned: [asc(stories.plannedAt), desc(stories.id)],
}

/** Everything but words and state. */
function narrowed({ state, ...filter }: LibraryFilter): SQL | undefined {
  const { section, kind, person, topic, author, corrected, from, until, only } = filter
  return and(
    filter.binned ? inBin : sql`not ${binned}`,
    state ? eq(stories.state, state) : undefined,
    section ? eq(stories.section, section) : undefined,
    kind ? eq(stories.kind, kind) : undefined,
    person ? whoseIs(person) : undefined,
    topic ? sql`${stories.id} in (select ${storyTopics.story} from ${storyTopics} where ${eq(storyTopics.topic, topic)})` : undefined,
    author ? signedBy(author) : undefined,
    corrected ? sql`${stories.id} in (select ${corrections.story} from ${corrections})` : undefined,
    from ? gte(stories.savedAt, from) : undefined,
    until ? lt(stories.savedAt, until) : undefined,
    only ? whoseIs(only) : undefined,
  )
}

/** How many stories stand in each state and how many in the bin, of the whole desk or of one person. Two questions. */
export async function countLibrary(only?: string): Promise<{ states: Partial<Record<StoryState, number>>; binned: number }> {
  const whose = only ? whoseIs(only) : undefined
  const rows = await db()
    .select({ state: stories.state, n: sql<number>`count(*)` })
    .from(stories)
    .where(and(whose, sql`not ${binned}`))
    .groupBy(stories.state)
  const lying = await db().$count(stories, and(whose, inBin))
  return { states: Object.fromEntries(rows.map((row) => [row.state, Number(row.n)])), binned: lying }
}
