import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { sections } from '#db/sections/schema'
import { staff } from '#db/staff/schema'
import { publications, stories } from '#db/stories/schema'
import type { DeskRow } from '#db/stories/types'
import type { StoryKind, StoryState } from '#lib/story/kinds'
import type { Manuscript } from '#lib/story/manuscript'

export const DESK_LENGTH = 50

export type DeskFilter = { words?: string; state?: StoryState; page?: number; createdBy?: string }

/** The desk's list, last saved first. One more page is told by `more`. */
export async function listForDesk({ words = '', state, page = 1, createdBy }: DeskFilter): Promise<{ stories: DeskRow[]; more: boolean }> {
  const conditions: SQL[] = []
  if (state) conditions.push(eq(stories.state, state))
  if (createdBy) conditions.push(whoseIs(createdBy))
  for (const word of words.trim().split(/\s+/).filter(Boolean).slice(0, 5)) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    const number = /^\d{1,9}$/.test(word) ? eq(stories.id, Number(word)) : undefined
    const matches = or(sql`${stories.headline} like ${pattern} escape '\\'`, number)
    if (matches) conditions.push(matches)
  }
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
      version: stories.version,
      printed: stories.printedVersion,
    })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.section))
    .leftJoin(staff, eq(staff.id, stories.savedBy))
    .leftJoin(publications, eq(publications.story, stories.id))
    .where(and(...conditions))
    .orderBy(desc(stories.savedAt), desc(stories.id))
    .limit(DESK_LENGTH + 1)
    .offset((page - 1) * DESK_LENGTH)
  const list = rows
    .slice(0, DESK_LENGTH)
    .map(({ version, printed, ...row }) => ({ ...row, ahead: row.slug !== null && version !== printed }))
  return { stories: list, more: rows.length > DESK_LENGTH }
}

export type DeskStory = {
  id: number
  kind: StoryKind
  state: StoryState
  version: number
  manuscript: Manuscript
  savedAt: Date
  savedBy: string | null
  createdBy: string | null
  assignee: string | null
  slug: string | null
  publishedAt: Date | null
  ahead: boolean
}

/** The working copy of a story, or null. */
export async function getForDesk(id: number): Promise<DeskStory | null> {
  const [row] = await db()
    .select({
      id: stories.id,
      kind: stories.kind,
      state: stories.state,
      version: stories.version,
      manuscript: stories.manuscript,
      savedAt: stories.savedAt,
      savedBy: staff.name,
      createdBy: stories.createdBy,
      assignee: stories.assignee,
      slug: publications.slug,
      publishedAt: publications.publishedAt,
      printed: stories.printedVersion,
    })
    .from(stories)
    .leftJoin(staff, eq(staff.id, stories.savedBy))
    .leftJoin(publications, eq(publications.story, stories.id))
    .where(eq(stories.id, id))
  if (!row) return null
  const { printed, ...story } = row
  return { ...story, ahead: row.slug !== null && row.version !== printed }
}

/** Stories that somebody began, or was given. */
const whoseIs = (person: string): SQL => sql`(${stories.createdBy} = ${person} or ${stories.assignee} = ${person})`

/** How many stories stand in each state, for the tabs of the list; those of one person if `createdBy` names one. */
export async function countByState(createdBy?: string): Promise<Partial<Record<StoryState, number>>> {
  const whose = createdBy ? whoseIs(createdBy) : undefined
  const rows = await db().select({ state: stories.state, n: sql<number>`count(*)` }).from(stories).where(whose).groupBy(stories.state)
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]))
}

/** Headlines of published stories by number, for what a story leads on to. */
export async function listHeadlines(ids: number[]): Promise<Record<number, string>> {
  if (ids.length === 0) return {}
  const rows = await db()
    .select({ id: publications.story, headline: publications.headline })
    .from(publications)
    .where(inArray(publications.story, ids))
  return Object.fromEntries(rows.map((row) => [row.id, row.headline]))
}
