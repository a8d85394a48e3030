import { and, eq, isNull } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import { db } from '#db/client'
import { pages } from '#db/pages/schema'
import { sections } from '#db/sections/schema'
import { specials } from '#db/specials/schema'
import { publications } from '#db/stories/schema'
import { topics } from '#db/topics/schema'
import { authorPath, readStorySegment, sectionPath, specialPath, standingPath, topicPath } from '#lib/links'

/** Answers for any path, lower case and decoded, whether readers have a page there now. */
export async function readLivePaths(): Promise<(path: string) => boolean> {
  const named = [
    ...(await db().select({ slug: sections.slug }).from(sections).where(isNull(sections.movedTo))).map((it) => sectionPath(it)),
    ...(await db().select({ slug: pages.slug }).from(pages).where(eq(pages.hidden, false))).map(standingPath),
    ...(
      await db()
        .select({ slug: topics.slug })
        .from(topics)
        .where(and(isNull(topics.mergedInto)))
    ).map((it) => topicPath(it)),
    ...(await db().select({ slug: authors.slug }).from(authors)).map((it) => authorPath(it)),
    ...(await db().select({ slug: specials.slug }).from(specials)).map(specialPath),
  ]
  const paths = new Set(named)
  const stories = new Set((await db().select({ id: publications.story }).from(publications)).map((it) => it.id))
  return (path) => {
    const [, first, segment = '', more] = path.split('/')
    if (first === 'a' && more === undefined) return stories.has(readStorySegment(segment)?.id ?? 0)
    return first === 'archive' || paths.has(path)
  }
}
