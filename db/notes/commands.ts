import { and, eq, inArray } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { hurryJobs } from '#db/jobs/commands'
import { mentions, noteReplies, notes } from '#db/notes/schema'
import { staff } from '#db/staff/schema'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import type { Anchor } from '#lib/story/anchor'

export type NewNote = {
  text: string
  anchor?: Anchor | null | undefined
  blocking?: boolean | undefined
  /** Numbers of the people it names. */
  mentions?: string[] | undefined
}
type Noted = { outcome: 'noted'; note: number }

/** Writes a note on a story, or on words in it. A blocking one holds publication up. */
export async function writeNote(actor: Actor, story: number, it: NewNote): Promise<Noted | Refused> {
  return inTransaction(async () => {
    if (!(await areAtWork(it.mentions))) return refused(STRANGER)
    const at = new Date()
    const { text, anchor = null, blocking = false } = it
    const [row] = await db()
      .insert(notes)
      .values({ story, text, anchor, blocking, writtenBy: actor.id, writtenAt: at })
      .returning({ id: notes.id })
    if (!row) throw new Error('writeNote: no row came back')
    await mention(row.id, 0, it.mentions, at)
    await recordDeed(actor, 'note-written', `story:${story}`, { note: row.id, blocking })
    return { outcome: 'noted', note: row.id }
  })
}

/** Answers a note. */
export async function replyToNote(
  actor: Actor,
  story: number,
  note: number,
  it: { text: string; mentions?: string[] | undefined },
): Promise<Noted | Refused | Missing> {
  return inTransaction(async () => {
    if (!(await isOn(story, note))) return { outcome: 'missing' }
    if (!(await areAtWork(it.mentions))) return refused(STRANGER)
    const at = new Date()
    const [row] = await db()
      .insert(noteReplies)
      .values({ note, text: it.text, writtenBy: actor.id, writtenAt: at })
      .returning({ id: noteReplies.id })
    if (!row) throw new Error('replyToNote: no row came back')
    await mention(note, row.id, it.mentions, at)
    await recordDeed(actor, 'note-answered', `story:${story}`, { note, reply: row.id })
    return { outcome: 'noted', note }
  })
}

/** 解决: what the note asked for is done. */
export const resolveNote = (actor: Actor, story: number, note: number) => settle(actor, story, note, new Date())

/** The opposite of `resolveNote`. */
export const reopenNote = (actor: Actor, story: number, note: number) => settle(actor, story, note, null)

async function settle(actor: Actor, story: number, note: number, resolvedAt: Date | null): Promise<Noted | Missing> {
  return inTransaction(async () => {
    const [row] = await db()
      .update(notes)
      .set({ resolvedAt, resolvedBy: resolvedAt ? actor.id : null })
      .where(and(eq(notes.id, note), eq(notes.story, story)))
      .returning({ id: notes.id })
    if (!row) return { outcome: 'missing' }
    if (resolvedAt) await hurryJobs(`story:${story}`)
    await recordDeed(actor, resolvedAt ? 'note-resolved' : 'note-reopened', `story:${story}`, { note })
    return { outcome: 'noted', note }
  })
}

const STRANGER = '提到的人里有已不在编辑部的'

async function areAtWork(named: string[] = []): Promise<boolean> {
  const wanted = [...new Set(named)]
  if (wanted.length === 0) return true
  return (await db().$count(staff, and(inArray(staff.id, wanted), eq(staff.disabled, false)))) === wanted.length
}

async function mention(note: number, reply: number, named: string[] = [], at: Date): Promise<void> {
  const wanted = [...new Set(named)].map((it) => ({ note, reply, staff: it, at }))
  if (wanted.length > 0) await db().insert(mentions).values(wanted)
}

async function isOn(story: number, note: number): Promise<boolean> {
  return (await db().$count(notes, and(eq(notes.id, note), eq(notes.story, story)))) > 0
}
