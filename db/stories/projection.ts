import { desc, eq } from 'drizzle-orm'
import { db } from '#db/client'
import { corrections } from '#db/corrections/schema'
import { media } from '#db/media/schema'
import { noteReaderUses } from '#db/media/uses'
import { indexStory } from '#db/search/commands'
import { standingSection } from '#db/sections/queries'
import { bylines, type PrintedCorrection, publications, storyTopics } from '#db/stories/schema'
import { listMerged } from '#db/topics/queries'
import { speakingFor } from '#db/topics/refile'
import { countCharacters, readingMinutes } from '#lib/chinese/count'
import type { StoryKind } from '#lib/story/kinds'
import type { Manuscript } from '#lib/story/manuscript'
import { mediaNamed } from '#lib/story/references'
import { plainText } from '#lib/story/text'

export type ToPrint = {
  story: number
  revision: number
  kind: StoryKind
  section: number
  slug: string
  manuscript: Manuscript
  publishedAt: Date
  updatedAt: Date
}

/** Lays a manuscript out for readers: the publication, its bylines and topics, its media's uses, and the search index. */
export async function printPublication(it: ToPrint): Promise<void> {
  const { manuscript, publishedAt } = it
  const words = plainText(manuscript.body)
  const section = await standingSection(it.section)
  const row = publicationRow({ ...it, section }, words, {
    seconds: await playingTimeOf(manuscript),
    corrections: await correctionsOf(it.story),
  })
  await db()
    .insert(publications)
    .values({ story: it.story, ...row })
    .onConflictDoUpdate({ target: publications.story, set: row })

  await db().delete(bylines).where(eq(bylines.story, it.story))
  const signed = manuscript.bylines.map((byline, position) => ({ story: it.story, position, ...byline, publishedAt }))
  if (signed.length > 0) await db().insert(bylines).values(signed)

  await db().delete(storyTopics).where(eq(storyTopics.story, it.story))
  const filed = speakingFor(manuscript.topics, await listMerged()).map((topic) => ({ story: it.story, topic, publishedAt }))
  if (filed.length > 0) await db().insert(storyTopics).values(filed)

  await noteReaderUses(it.story)
  const { headline, standfirst } = manuscript
  const authors = manuscript.bylines.map((byline) => byline.author)
  await indexStory({ story: it.story, kind: it.kind, section, publishedAt, headline, standfirst, body: words, authors })
}

/** The row of a publication, all but its story's number. `words` is the plain text of the body. */
export function publicationRow(it: ToPrint, words: string, rest: { seconds: number | null; corrections: PrintedCorrection[] }) {
  const { manuscript } = it
  const { picture } = manuscript
  return {
    revision: it.revision,
    kind: it.kind,
    section: it.section,
    slug: it.slug,
    headline: manuscript.headline,
    kicker: manuscript.kicker,
    standfirst: manuscript.standfirst,
    dateline: manuscript.dateline,
    picture: picture?.media ?? null,
    pictureAlt: picture?.alt ?? '',
    pictureCaption: picture?.caption ?? '',
    pictureCredit: picture?.credit ?? '',
    keyPoints: manuscript.keyPoints,
    body: manuscript.body,
    characters: countCharacters(words),
    minutes: readingMinutes(words),
    ...rest,
    publishedAt: it.publishedAt,
    updatedAt: it.updatedAt,
  }
}

/** Corrections of a story as they are printed on it, newest first. */
export async function correctionsOf(story: number) {
  const rows = await db().select().from(corrections).where(eq(corrections.story, story)).orderBy(desc(corrections.id))
  return rows.map(({ kind, wrong, right, correctedAt }) => ({ kind, wrong, right, at: correctedAt.getTime() }))
}

async function playingTimeOf(manuscript: Manuscript): Promise<number | null> {
  const leading = manuscript.body.content.find((block) => block.type === 'audio' || block.type === 'video')
  if (!leading) return null
  const [id] = mediaNamed({ ...manuscript.body, content: [leading] })
  const [row] = await db()
    .select({ seconds: media.seconds })
    .from(media)
    .where(eq(media.id, id ?? 0))
  return row?.seconds ?? null
}
