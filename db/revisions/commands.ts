import { and, desc, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Actor } from '#db/audit/commands'
import { db } from '#db/client'
import { workingVersions } from '#db/revisions/schema'
import { stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import { canonicalJson } from '#lib/canonical-json'
import { countCharacters } from '#lib/chinese/count'
import { type KeptKind, outgrown } from '#lib/story/kept'
import { blankManuscript, type Manuscript } from '#lib/story/manuscript'
import { plainText } from '#lib/story/text'

/** The working copy as it stood on the desk before a save. */
type Standing = Pick<typeof stories.$inferSelect, 'id' | 'version' | 'manuscript' | 'savedBy' | 'savedAt' | 'printedVersion'>
type Text = { version: number; manuscript: Manuscript; at: Date; kind?: 'autosave' | 'restored' }

/** Saves of one person that follow each other within this time are one version, milliseconds. */
const ONE_SITTING = 2 * 60_000

const BLANK = canonicalJson(blankManuscript)

/**
 * Keeps what a save has just put on the desk as a version; call it inside the save's transaction. What one person saves within
 * two minutes is one version, never what two people save. `before` is what stood there: it is kept too if no version holds
 * it, and for ever if the save put another text in its place (`replaces`) instead of going on from it.
 */
export async function keepWorkingVersion(actor: Actor, before: Standing, now: Text, replaces = false): Promise<void> {
  const story = before.id
  const last = await lastOf(story)
  if (last?.version === before.version) {
    if (replaces && last.kind === 'autosave')
      await db().update(workingVersions).set({ kind: 'replaced' }).where(eq(workingVersions.id, last.id))
  } else if (before.printedVersion !== before.version && canonicalJson(before.manuscript) !== BLANK) {
    const { version, manuscript, savedBy, savedAt } = before
    await insert(story, { version, manuscript, at: savedAt, kind: replaces ? 'replaced' : 'autosave' }, savedBy)
  }
  const { kind = 'autosave' } = now
  const age = last ? now.at.getTime() - last.begunAt.getTime() : -1
  const goesOn = last?.version === before.version && last.kind === 'autosave' && last.savedBy === actor.id && age >= 0 && age < ONE_SITTING
  if (!goesOn || replaces || kind !== 'autosave') return insert(story, { ...now, kind }, actor.id)
  const { version, manuscript, at } = now
  await db()
    .update(workingVersions)
    .set({ version, manuscript, characters: lengthOf(manuscript), savedAt: at })
    .where(eq(workingVersions.id, last.id))
}

/**
 * Keeps the text that stands on the desk for ever, because something was done with it: it was sent for review or approved.
 * Call it inside the transaction of that.
 */
export async function keepStandingVersion(actor: Actor, story: number, kind: 'sent' | 'approved', at = new Date()): Promise<void> {
  const [standing] = await db()
    .select({ version: stories.version, manuscript: stories.manuscript })
    .from(stories)
    .where(eq(stories.id, story))
  if (!standing) throw new Error(`keepStandingVersion: there is no story ${story}`)
  const last = await lastOf(story)
  if (last?.version !== standing.version || last.kind !== 'autosave' || last.savedBy !== actor.id) {
    return insert(story, { ...standing, at, kind }, actor.id)
  }
  await db().update(workingVersions).set({ kind, savedAt: at }).where(eq(workingVersions.id, last.id))
}

const DAY = 24 * 3_600_000
/** By then the automatic versions are one a day, and nothing more is to be thinned; ten days of leave for the clock. */
const SETTLED = 40 * DAY
const AT_ONCE = 200

/** Throws away the automatic versions that have outgrown their time at `now`. Answers how many. */
export async function thinWorkingVersions(now: Date): Promise<number> {
  const ageing = await db()
    .selectDistinct({ story: workingVersions.story })
    .from(workingVersions)
    .where(
      and(
        eq(workingVersions.kind, 'autosave'),
        lt(workingVersions.savedAt, new Date(now.getTime() - 3_600_000)),
        gt(workingVersions.savedAt, new Date(now.getTime() - SETTLED)),
      ),
    )
  let gone = 0
  for (let at = 0; at < ageing.length; at += AT_ONCE) {
    const some = ageing.slice(at, at + AT_ONCE).map((it) => it.story)
    gone += await inTransaction(async () => {
      const { id, story, kind, savedBy, savedAt } = workingVersions
      const versions = await db().select({ id, story, kind, savedBy, savedAt }).from(workingVersions).where(inArray(story, some))
      const ids = outgrown(versions, now)
      for (let i = 0; i < ids.length; i += AT_ONCE)
        await db()
          .delete(workingVersions)
          .where(inArray(id, ids.slice(i, i + AT_ONCE)))
      return ids.length
    })
  }
  return gone
}

async function lastOf(of: number) {
  const { id, story, version, kind, savedBy, begunAt } = workingVersions
  const [last] = await db()
    .select({ id, version, kind, savedBy, begunAt })
    .from(workingVersions)
    .where(eq(story, of))
    .orderBy(desc(id))
    .limit(1)
  return last
}

async function insert(story: number, text: { version: number; manuscript: Manuscript; at: Date; kind: KeptKind }, savedBy: string | null) {
  const { version, manuscript, at, kind } = text
  const row = { story, version, kind, manuscript, characters: lengthOf(manuscript), savedBy, begunAt: at, savedAt: at }
  await db().insert(workingVersions).values(row)
}

const lengthOf = (manuscript: Manuscript) => countCharacters(plainText(manuscript.body))
