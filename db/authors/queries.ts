import { asc, count, eq } from 'drizzle-orm'
import { authors } from '#db/authors/schema'
import type { Author, DeskAuthor } from '#db/authors/types'
import { db } from '#db/client'
import { media, pictureColumns } from '#db/media/schema'
import { staff } from '#db/staff/schema'
import { pictureOf } from '#db/stories/cards'
import { bylines } from '#db/stories/schema'
import { dependsOn, tag } from '#lib/freshness'

/** The author with a slug, or null. */
export async function getAuthor(slug: string): Promise<Author | null> {
  dependsOn(tag.author(slug))
  const [row] = await selectAuthors().where(eq(authors.slug, slug))
  return row ? toAuthor(row) : null
}

/** Every author by pinyin, for the desk, those who have left too. */
export async function listAuthors(): Promise<(Author & { retired: boolean })[]> {
  dependsOn(tag.site)
  return (await selectAuthors().orderBy(asc(authors.pinyin))).map((row) => ({ ...toAuthor(row), retired: row.retired }))
}

/** Every author as the desk keeps them, by pinyin, those who have left last. */
export async function listAuthorsForDesk(): Promise<DeskAuthor[]> {
  const signed = db()
    .select({ author: bylines.author, n: count().as('n') })
    .from(bylines)
    .groupBy(bylines.author)
    .as('signed')
  const { id, slug, name, nameHant, role, bio, contact, retired, version, portrait } = authors
  const rows = await db()
    .select({
      ...{ id, slug, name, nameHant, role, bio, contact, retired, version, portrait },
      staff: authors.staff,
      account: staff.name,
      stories: signed.n,
      media: pictureColumns,
    })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.portrait))
    .leftJoin(staff, eq(staff.id, authors.staff))
    .leftJoin(signed, eq(signed.author, authors.id))
    .orderBy(asc(authors.retired), asc(authors.pinyin), asc(authors.id))
  return rows.map(({ media: part, stories, ...author }) => ({
    ...author,
    stories: Number(stories ?? 0),
    picture: pictureOf(part, { alt: author.name }),
  }))
}

const selectAuthors = () =>
  db()
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      nameHant: authors.nameHant,
      role: authors.role,
      bio: authors.bio,
      contact: authors.contact,
      retired: authors.retired,
      media: pictureColumns,
    })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.portrait))

function toAuthor({ media: part, retired: _, ...author }: Awaited<ReturnType<typeof selectAuthors>>[number]): Author {
  return { ...author, portrait: pictureOf(part, { alt: author.name }) }
}
