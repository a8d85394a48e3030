import { eq } from 'drizzle-orm'
import { db } from '#db/client'
import { redirects } from '#db/redirects/schema'
import { dependsOn, tag } from '#lib/freshness'

/** Where an old address leads, or null. */
export async function getRedirect(path: string): Promise<{ target: string; status: number } | null> {
  dependsOn(tag.redirects)
  const [row] = await db().select({ target: redirects.target, status: redirects.status }).from(redirects).where(eq(redirects.path, path))
  return row ?? null
}
