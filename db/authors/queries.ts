import { asc, eq } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import type { Author } from '#db/authors/types'
import { db } from '#db/client'
import { media, pictureColumns } from '#db/media/schema'
import { pictureOf } from '#db/stories/cards'
import { dependsOn, tag } from '#lib/freshness'

/** The author with a slug, or null. */
export async function getAuthor(slug: string): Promise<Author | null> {
  dependsOn(tag.author(slug))
  const [row] = await selectAuthors().where(eq(authors.slug, slug))
  return row ? toAuthor(row) : null
}

/** Every author by pinyin, for the desk. */
export async function listAuthors(): Promise<Author[]> {
  dependsOn(tag.site)
  return (await selectAuthors().orderBy(asc(authors.pinyin))).map(toAuthor)
}

const selectAuthors = () =>
  db()
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      role: authors.role,
      bio: authors.bio,
      media: pictureColumns,
    })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.portrait))

function toAuthor({ media: part, ...author }: Awaited<ReturnType<typeof selectAuthors>>[number]): Author {
  return { ...author, portrait: pictureOf(part, { alt: author.name }) }
}
