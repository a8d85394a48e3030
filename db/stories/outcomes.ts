import { eq } from 'drizzle-orm'
import { db } from '#db/client'
import { stories } from '#db/stories/schema'
import type { Manuscript } from '#lib/story/manuscript'

/** Somebody else saved in between: what they saved, so that neither text is lost. */
export type Conflict = { outcome: 'conflict'; version: number; savedBy: string | null; savedAt: Date; manuscript: Manuscript }
export type Missing = { outcome: 'missing' }
export type Refused = { outcome: 'refused'; reasons: string[] }

export type StoryRow = typeof stories.$inferSelect

/** The working row of a story. */
export async function rowOf(id: number): Promise<StoryRow | undefined> {
  return (await db().select().from(stories).where(eq(stories.id, id)))[0]
}

/** Why a command that named a version could not be carried out. */
export function conflictOrMissing(row: StoryRow | undefined): Conflict | Missing {
  if (!row) return { outcome: 'missing' }
  const { version, savedBy, savedAt, manuscript } = row
  return { outcome: 'conflict', version, savedBy, savedAt, manuscript }
}
