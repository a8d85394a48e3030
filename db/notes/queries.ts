import { and, asc, eq, inArray } from 'drizzle-orm'
import { db } from '#db/client'
import { mentions, noteReplies, notes } from '#db/notes/schema'
import { stories } from '#db/stories/schema'
import { namesOf, type Person } from '#db/workflow/queries'
import { type Anchor, locate, type Place } from '#lib/story/anchor'
import { blockTexts } from '#lib/story/text'

export type Reply = { id: number; text: string; by: Person | null; at: Date; mentions: Person[] }

export type Note = {
  id: number
  text: string
  anchor: Anchor | null
  /** Where the anchored words stand in the saved working copy; null when they are gone, or the note is about the whole. */
  place: Place | null
  blocking: boolean
  by: Person | null
  at: Date
  resolved: { by: Person | null; at: Date } | null
  mentions: Person[]
  replies: Reply[]
}

/** All notes on a story, oldest first, with their replies. Four questions to the database. */
export async function listNotes(story: number): Promise<Note[]> {
  const found = await db().select().from(notes).where(eq(notes.story, story)).orderBy(asc(notes.id)).limit(500)
  if (found.length === 0) return []
  const ids = found.map((it) => it.id)
  const replies = await db().select().from(noteReplies).where(inArray(noteReplies.note, ids)).orderBy(asc(noteReplies.id))
  const named = await db().select().from(mentions).where(inArray(mentions.note, ids))
  const [row] = await db().select({ manuscript: stories.manuscript }).from(stories).where(eq(stories.id, story))
  const texts = row ? blockTexts(row.manuscript.body) : []
  const writers = [...found.flatMap((it) => [it.writtenBy, it.resolvedBy]), ...replies.map((it) => it.writtenBy)]
  const names = await namesOf([...writers, ...named.map((it) => it.staff)])
  const person = (id: string | null) => (id ? { id, name: names.get(id) ?? '已离职' } : null)
  const mentioned = (note: number, reply: number) =>
    named.filter((it) => it.note === note && it.reply === reply).flatMap((it) => person(it.staff) ?? [])
  return found.map(({ id, text, anchor, blocking, writtenBy, writtenAt, resolvedBy, resolvedAt }) => ({
    ...{ id, text, anchor, blocking },
    place: anchor && locate(texts, anchor),
    by: person(writtenBy),
    at: writtenAt,
    resolved: resolvedAt && { by: person(resolvedBy), at: resolvedAt },
    mentions: mentioned(id, 0),
    replies: replies
      .filter((it) => it.note === id)
      .map((it) => ({ id: it.id, text: it.text, by: person(it.writtenBy), at: it.writtenAt, mentions: mentioned(id, it.id) })),
  }))
}

/** Who wrote a note on a story and whether it blocks, or null when there is no such note. */
export async function getNote(story: number, note: number): Promise<{ writtenBy: string | null; blocking: boolean } | null> {
  const [row] = await db()
    .select({ writtenBy: notes.writtenBy, blocking: notes.blocking })
    .from(notes)
    .where(and(eq(notes.id, note), eq(notes.story, story)))
  return row ?? null
}
