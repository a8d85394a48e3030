import { and, desc, eq, lte, ne } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { noteDeskAuthors } from '#db/desk/authors'
import { indexDraft } from '#db/desk/words'
import { noteDeskUses } from '#db/media/uses'
import { keepWorkingVersion } from '#db/revisions/commands'
import { saves } from '#db/saves/schema'
import { standingSection } from '#db/sections/queries'
import { type Conflict, conflictOrMissing, type Missing, type Refused, refused, rowOf, type StoryRow } from '#db/stories/outcomes'
import { stories } from '#db/stories/schema'
import { inTransaction } from '#db/transaction'
import type { Manuscript } from '#lib/story/manuscript'

/**
 * A save as the tab that makes it knows it: `saveId` names it, so that it counts once however often it is sent; `seq` counts
 * the tab's saves. `over` says that somebody has seen what the named version holds, and puts their own text over it.
 */
export type SaveTerms = { saveId: string; tab: string; seq: number; over?: boolean | undefined }
export type Saved = { outcome: 'saved'; version: number; savedAt: Date }
/** The tab has saved something newer already, its save number `seq`. */
export type Superseded = { outcome: 'superseded'; seq: number; version: number }

/** What an archived story answers whoever writes: what they wrote stays where it is until it is a draft again. */
const ARCHIVED = '稿件已归档，不能再改；请先重新打开'

/** How many answers are kept for each tab. A tab sends one save after the other, so the last alone would nearly do. */
const ANSWERS_KEPT = 20

/**
 * Saves the working copy if `version` is still the one on the desk. Readers see nothing of it. The same save once more gets
 * the answer it got; one that its tab has overtaken is refused. What was saved is kept as a version, and so is what stood
 * there if another text takes its place: an older version put back (`restored`) or one's own (`over`). Nothing but this
 * counts `version` up: publishing, scheduling and returning a story leave it, so they never stand against what somebody
 * writes. An archived story takes no text: it has to be opened again first.
 */
export async function saveStory(
  actor: Actor,
  id: number,
  version: number,
  manuscript: Manuscript,
  terms?: SaveTerms,
  kind: 'autosave' | 'restored' = 'autosave',
): Promise<Saved | Conflict | Missing | Superseded | Refused> {
  return inTransaction(async () => {
    const known = terms && (await answerGiven(id, terms))
    if (known) return known
    const row = await rowOf(id)
    if (!row) return { outcome: 'missing' }
    if (row.state === 'archived') return refused(ARCHIVED)
    const savedAt = new Date()
    const { headline } = manuscript
    // The section may have been given up while somebody wrote for it.
    const section = manuscript.section === null ? null : await standingSection(manuscript.section)
    // The first publication has fixed the slug in the working copy, behind the back of whoever has the story open.
    const slug = manuscript.slug || (row.printed === null ? '' : row.manuscript.slug)
    const text = { ...manuscript, section, slug }
    const [saved] = await db()
      .update(stories)
      .set({ manuscript: text, headline, section, version: version + 1, savedBy: actor.id, savedAt })
      .where(and(eq(stories.id, id), eq(stories.version, version), ne(stories.state, 'archived')))
      .returning({ version: stories.version })
    // On PostgreSQL the same save may have come twice at once: the one that waited finds the other's answer.
    if (!saved) return (terms && (await answerGiven(id, terms))) ?? notSaved(await rowOf(id))
    await noteDeskUses(id, manuscript)
    await noteDeskAuthors(id, manuscript)
    await indexDraft(id, manuscript)
    if (terms) await noteAnswer(id, terms, saved.version, savedAt)
    const replaces = terms?.over === true || kind === 'restored'
    await keepWorkingVersion(actor, row, { version: saved.version, manuscript: text, at: savedAt, kind }, replaces)
    if (terms?.over) await recordDeed(actor, 'story-overwritten', `story:${id}`, { version })
    return { outcome: 'saved', version: saved.version, savedAt }
  })
}

/** Somebody was quicker: they saved, or they archived it. */
const notSaved = (row: StoryRow | undefined) => (row?.state === 'archived' ? refused(ARCHIVED) : conflictOrMissing(row))

async function answerGiven(story: number, { saveId, tab, seq }: SaveTerms): Promise<Saved | Superseded | undefined> {
  const [same] = await db()
    .select({ version: saves.version, savedAt: saves.savedAt })
    .from(saves)
    .where(and(eq(saves.story, story), eq(saves.saveId, saveId)))
  if (same) return { outcome: 'saved', ...same }
  const [last] = await db()
    .select({ seq: saves.seq, version: saves.version })
    .from(saves)
    .where(and(eq(saves.story, story), eq(saves.tab, tab)))
    .orderBy(desc(saves.seq))
    .limit(1)
  return last && last.seq >= seq ? { outcome: 'superseded', ...last } : undefined
}

async function noteAnswer(story: number, { saveId, tab, seq }: SaveTerms, version: number, savedAt: Date): Promise<void> {
  await db().insert(saves).values({ story, tab, seq, saveId, version, savedAt })
  await db()
    .delete(saves)
    .where(and(eq(saves.story, story), eq(saves.tab, tab), lte(saves.seq, seq - ANSWERS_KEPT)))
}
