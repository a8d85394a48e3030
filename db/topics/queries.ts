import { asc, eq } from 'drizzle-orm'
import { db } from '#db/client'
import { topics } from '#db/topics/schema'
import { dependsOn, tag } from '#lib/freshness'

export type Topic = typeof topics.$inferSelect

/** The topic with a slug, or null. */
export async function getTopic(slug: string): Promise<Topic | null> {
  dependsOn(tag.topic(slug))
  const [row] = await db().select().from(topics).where(eq(topics.slug, slug))
  return row ?? null
}

/** Every topic by pinyin, for the desk. */
export async function listTopics(): Promise<Topic[]> {
  dependsOn(tag.site)
  return db().select().from(topics).orderBy(asc(topics.pinyin))
}
