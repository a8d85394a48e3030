import { desc } from 'drizzle-orm'
import { recordDeed, theHouse } from '#db/audit/commands'
import { db } from '#db/client'
import { indexDraft } from '#db/desk/words'
import { type Composed, composeStory } from '#db/fill/compose'
import { stockShelf } from '#db/fill/shelf'
import { mediaOf, noteFirstUses } from '#db/media/uses'
import { hourOf } from '#db/readings/queries'
import { readings } from '#db/readings/schema'
import { indexStory } from '#db/search/commands'
import { type Chance, chance } from '#db/seed/art/random'
import { publicationRow } from '#db/stories/projection'
import { bylines, publications, revisions, stories, storyTopics } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { slugOf } from '#lib/chinese/slug'
import { tag } from '#lib/freshness'
import { useIn } from '#lib/media/uses'
import { plainText } from '#lib/story/text'

const BATCH = 500
const TEN_YEARS = 3652 * 86_400_000
const READ_FOR = 48 * 3_600_000

type Filed = Composed & { id: number; slug: string; publishedAt: Date }

/**
 * Fills the archive with invented stories of ten years up to `now`, the nearer the more. Writes what the commands would have
 * written for each, 500 to a transaction, and one audit and wire row for all of them. The same seed on an equal database
 * gives the same archive; a second run adds other stories.
 */
export async function fillArchive(
  count: number,
  seed: number,
  now: Date,
  onBatch: (done: number) => void = () => undefined,
): Promise<void> {
  const shelf = await stockShelf(seed)
  const [newest] = await db().select({ id: stories.id }).from(stories).orderBy(desc(stories.id)).limit(1)
  const draw = chance(seed, `archive ${newest?.id ?? 0}`)
  const taken = new Set<string>()
  for (let done = 0; done < count; ) {
    const size = Math.min(BATCH, count - done)
    const dates = Array.from({ length: size }, (_, at) => dateOf((done + at + draw.next()) / count, now))
    const composed = dates.map((publishedAt) => ({ publishedAt, ...composeStory(draw, shelf, publishedAt, taken) }))
    const filed = await inTransaction(() => fileStories(composed, draw, now))
    // The last batch's stories are what the next one links to.
    shelf.earlier = filed.map((it) => it.id)
    done += size
    onBatch(done)
  }
  await inTransaction(async () => {
    await recordDeed(theHouse, 'archive-filled', 'archive', { count, seed })
    await putOnWire({ event: 'site-changed', subject: 'archive', hard: [tag.site] })
  })
}

/** When the story at a place between 0 (oldest) and 1 (newest) was published: few long ago, many of late. */
const dateOf = (place: number, now: Date) => new Date(Math.floor(now.getTime() - 60_000 - TEN_YEARS * (1 - place) ** 1.5))

async function fileStories(composed: (Composed & { publishedAt: Date })[], draw: Chance, now: Date): Promise<Filed[]> {
  const rows = composed.map(({ kind, manuscript, publishedAt }) => {
    const slug = slugOf(manuscript.headline)
    const { headline, section } = manuscript
    const at = { firstPublishedAt: publishedAt, createdAt: publishedAt, savedAt: publishedAt }
    return {
      kind,
      state: 'published' as const,
      headline,
      section,
      manuscript: { ...manuscript, slug },
      printed: 1,
      printedVersion: 1,
      ...at,
    }
  })
  const ids = (await db().insert(stories).values(rows).returning({ id: stories.id })).map((row) => row.id).sort((a, b) => a - b)
  const filed = composed.map((it, at) => ({ ...it, id: ids[at] ?? 0, slug: rows[at]?.manuscript.slug ?? '' }))
  await db()
    .insert(revisions)
    .values(
      filed.map((it) => ({
        story: it.id,
        number: 1,
        change: 'new' as const,
        manuscript: { ...it.manuscript, slug: it.slug },
        publishedAt: it.publishedAt,
      })),
    )
  await printAll(filed)
  for (const { id, manuscript } of filed) await indexDraft(id, manuscript)
  const read = readingsOf(filed, draw, now)
  if (read.length > 0) await db().insert(readings).values(read)
  await putOnWire({ event: 'archive-filled', subject: `stories:${ids[0]}-${ids.at(-1)}`, hard: [tag.latest, tag.front] })
  return filed
}

async function printAll(filed: Filed[]): Promise<void> {
  const laidOut = filed.map((it) => ({ ...it, words: plainText(it.manuscript.body) }))
  await db()
    .insert(publications)
    .values(
      laidOut.map(({ id, kind, slug, manuscript, publishedAt, words }) => {
        const print = {
          story: id,
          revision: 1,
          kind,
          section: manuscript.section ?? 0,
          slug,
          manuscript,
          publishedAt,
          updatedAt: publishedAt,
        }
        return { story: id, ...publicationRow(print, words, { seconds: null, corrections: [] }) }
      }),
    )
  await noteFirstUses(
    filed.flatMap(({ id, manuscript }) =>
      mediaOf(manuscript).flatMap((media) => {
        const use = { media, subject: useIn.story(id) }
        return [
          { ...use, copy: 'desk' as const },
          { ...use, copy: 'readers' as const },
          { ...use, copy: 'printed' as const },
        ]
      }),
    ),
  )
  const signed = filed.flatMap((it) =>
    it.manuscript.bylines.map((byline, position) => ({ story: it.id, position, ...byline, publishedAt: it.publishedAt })),
  )
  if (signed.length > 0) await db().insert(bylines).values(signed)
  const topical = filed.flatMap((it) => it.manuscript.topics.map((topic) => ({ story: it.id, topic, publishedAt: it.publishedAt })))
  if (topical.length > 0) await db().insert(storyTopics).values(topical)
  for (const { id, kind, manuscript, publishedAt, words } of laidOut) {
    const { headline, standfirst, section } = manuscript
    const authors = manuscript.bylines.map((byline) => byline.author)
    await indexStory({ story: id, kind, section: section ?? 0, publishedAt, headline, standfirst, body: words, authors })
  }
}

/** Readers of the last two days: many of a few stories, few of the others. */
function readingsOf(filed: Filed[], draw: Chance, now: Date) {
  return filed
    .filter((it) => now.getTime() - it.publishedAt.getTime() < READ_FOR)
    .flatMap((it) => {
      const hours = Math.min(12, hourOf(now) - hourOf(it.publishedAt))
      const weight = 400 * draw.next() ** 4
      return Array.from({ length: hours + 1 }, (_, at) => ({
        story: it.id,
        hour: hourOf(now) - at,
        reads: 1 + Math.floor((weight * draw.next()) / (at + 1)),
      }))
    })
}
