import { and, asc, eq, gt, inArray, lte, notInArray, or } from 'drizzle-orm'
import { db } from '#db/client'
import { forgetStory, indexStory } from '#db/search/commands'
import { searchIndex } from '#db/search/engine'
import { searchPlaces } from '#db/search/schema'
import { getSetting } from '#db/settings/queries'
import { settings } from '#db/settings/schema'
import { bylines, publications } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { TOKENIZER_VERSION } from '#lib/chinese/tokens'
import { tag } from '#lib/freshness'
import { plainText } from '#lib/story/text'

const CURRENT = `${TOKENIZER_VERSION}.${searchIndex.version}`

/** So much of the index is laid together in one transaction: some hundredths of a second. */
const PAGES = 200

/** How far the index is: by which version it was made, and up to which story if that was interrupted. */
type State = { version: string; upTo: { at: number; story: number } | null }

export type Progress = { done: number; all: number }

type Manner = {
  /** Stories to a transaction: nobody else can write meanwhile. */
  batch?: number
  /** Milliseconds between two, for others. */
  pause?: number
  onBatch?: (progress: Progress) => void
  /** Told once, when every story is indexed and the pieces are laid together. */
  onLaying?: () => void
  /** Begins anew though the index is whole. */
  anew?: boolean
  /** False: what is done stays, the rest is left to the next run. */
  goOn?: () => boolean
}

/**
 * Makes the search index anew where it is not of this version, or was left half made; with `anew`, always. Stories are taken in the
 * order of time, some to a transaction, each in the place of what the index knew of it: readers go on finding. How far it came is
 * written down in the same transaction, so it may be interrupted, and two processes share the work. At last the pieces are laid
 * together: what is searched in one piece is found sooner. Answers how many were indexed.
 */
export async function rebuildSearch({
  batch = 100,
  pause = 5,
  onBatch,
  onLaying,
  anew = false,
  goOn = () => true,
}: Manner = {}): Promise<number> {
  const state = await getState()
  const isWhole = state ? state.version === CURRENT && state.upTo === null : await isComplete()
  if (isWhole && !anew) {
    if (!state) await inTransaction(() => setState({ version: CURRENT, upTo: null }))
    return 0
  }
  if (isWhole || state?.version !== CURRENT) await inTransaction(() => setState({ version: CURRENT, upTo: { at: 0, story: 0 } }))
  const all = await db().$count(publications)
  let done = await countDone()
  for (;;) {
    const indexed = await inTransaction(() => indexNext(batch))
    done += indexed
    if (indexed === 0) break
    if (!goOn()) return done
    onBatch?.({ done, all })
    await rest(pause)
  }
  onLaying?.()
  for (let isFirst = true; goOn() && (await inTransaction(() => searchIndex.layTogether(PAGES, isFirst))); isFirst = false)
    await rest(pause)
  return done
}

const rest = (pause: number) => new Promise((go) => setTimeout(go, pause))

/** The next stories after those that are done; where there are none any more, the index is whole. */
async function indexNext(batch: number): Promise<number> {
  const state = await getState()
  if (!state?.upTo) return 0
  const { upTo } = state
  const at = new Date(upTo.at)
  const { story, publishedAt, headline, standfirst, body, section, kind } = publications
  const next = await db()
    .select({ story, publishedAt, headline, standfirst, body, section, kind })
    .from(publications)
    .where(or(gt(publishedAt, at), and(eq(publishedAt, at), gt(story, upTo.story))))
    .orderBy(asc(publishedAt), asc(story))
    .limit(batch)
  const last = next.at(-1)
  if (!last) {
    await finish()
    return 0
  }
  const signed = await db()
    .select({ story: bylines.story, author: bylines.author })
    .from(bylines)
    .where(
      inArray(
        bylines.story,
        next.map((it) => it.story),
      ),
    )
  const authorsOf = Map.groupBy(signed, (it) => it.story)
  for (const row of next)
    await indexStory({ ...row, body: plainText(row.body), authors: (authorsOf.get(row.story) ?? []).map((it) => it.author) })
  await setState({ version: CURRENT, upTo: { at: last.publishedAt.getTime(), story: last.story } })
  return next.length
}

/** Forgets what readers have no more, and has every answer printed anew. */
async function finish(): Promise<void> {
  const standing = db().select({ story: publications.story }).from(publications)
  const gone = await db().select().from(searchPlaces).where(notInArray(searchPlaces.story, standing))
  for (const { story } of gone) await forgetStory(story)
  await setState({ version: CURRENT, upTo: null })
  await putOnWire({ event: 'search-rebuilt', subject: 'search', hard: [tag.search] })
}

/** Stories that an interrupted run has behind it. */
async function countDone(): Promise<number> {
  const at = (await getState())?.upTo?.at ?? 0
  return at === 0 ? 0 : db().$count(publications, lte(publications.publishedAt, new Date(at)))
}

/** Without a note of it: the tables are as the migration made them, and whatever is in them is of this version. */
const isComplete = async () => (await db().$count(searchPlaces)) === (await db().$count(publications))

const NAME = 'search-index'
const getState = () => getSetting<State>(NAME)

// Not the paper's words: nothing to write into the log, and no page to print anew.
async function setState(value: State): Promise<void> {
  await db().insert(settings).values({ name: NAME, value }).onConflictDoUpdate({ target: settings.name, set: { value } })
}
