import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { binned } from '#db/desk/scope'
import { staff } from '#db/staff/schema'
import { publications, stories } from '#db/stories/schema'
import type { StoryKind, StoryState } from '#lib/story/kinds'
import type { Manuscript } from '#lib/story/manuscript'

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
  plannedAt: Date | null
}

/** The working copy of a story, or null; what lies in the bin is not there. */
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
      plannedAt: stories.plannedAt,
      slug: publications.slug,
      publishedAt: publications.publishedAt,
      printed: stories.printedVersion,
    })
    .from(stories)
    .leftJoin(staff, eq(staff.id, stories.savedBy))
    .leftJoin(publications, eq(publications.story, stories.id))
    .where(and(eq(stories.id, id), sql`not ${binned}`))
  if (!row) return null
  const { printed, ...story } = row
  return { ...story, ahead: row.slug !== null && row.version !== printed }
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
