import { eq, sql } from 'drizzle-orm'
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

/** The same row, held until the end of the caller's transaction: whoever else wants to move the story waits. */
export async function holdStory(id: number): Promise<StoryRow | undefined> {
  // A write that changes nothing is the one lock that both databases have.
  const same = { version: sql`${stories.version}` }
  return (await db().update(stories).set(same).where(eq(stories.id, id)).returning())[0]
}

/** Why a command that named a version could not be carried out. */
export function conflictOrMissing(row: StoryRow | undefined): Conflict | Missing {
  if (!row) return { outcome: 'missing' }
  const { version, savedBy, savedAt, manuscript } = row
  return { outcome: 'conflict', version, savedBy, savedAt, manuscript }
}

/** What stands against a deed, a sentence each. */
export const refused = (...reasons: string[]): Refused => ({ outcome: 'refused', reasons })
