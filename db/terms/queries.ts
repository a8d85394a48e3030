import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { terms } from '#db/terms/schema'
import type { Term } from '#db/terms/types'
import { fold } from '#lib/chinese/fold'
import type { TermKind } from '#lib/chinese/proof/term-kinds'

export const TERMS_PER_PAGE = 100

const columns = {
  id: terms.id,
  kind: terms.kind,
  hans: terms.hans,
  hant: terms.hant,
  aliases: terms.aliases,
  note: terms.note,
  story: terms.story,
}

/** A page of the glossary by pinyin, for the desk. `words` are looked for in every form, the note, pinyin and initials. */
export async function listTerms(asked: { words?: string; kind?: TermKind; page?: number } = {}): Promise<{ terms: Term[]; more: boolean }> {
  const rows = await db()
    .select(columns)
    .from(terms)
    .where(and(matching(asked.words), asked.kind ? eq(terms.kind, asked.kind) : undefined))
    .orderBy(asc(terms.pinyin), asc(terms.id))
    .limit(TERMS_PER_PAGE + 1)
    .offset(((asked.page ?? 1) - 1) * TERMS_PER_PAGE)
  return { terms: rows.slice(0, TERMS_PER_PAGE), more: rows.length > TERMS_PER_PAGE }
}

/** How many entries of each kind hold the words. */
export async function countTerms(words?: string): Promise<Partial<Record<TermKind, number>>> {
  const rows = await db().select({ kind: terms.kind, n: count() }).from(terms).where(matching(words)).groupBy(terms.kind)
  return Object.fromEntries(rows.map((row) => [row.kind, row.n]))
}

/**
 * All that holds for a story: the paper's entries and its own, its own last, so that they go before. Both proof-reading and the
 * conversion to the traditional edition take their terms from here.
 */
export async function listTermsFor(story: number): Promise<Term[]> {
  return db()
    .select(columns)
    .from(terms)
    .where(inArray(terms.story, [0, story]))
    .orderBy(asc(terms.story), asc(terms.id))
}

/** An entry by number, or null. */
export async function getTerm(id: number): Promise<Term | null> {
  const [row] = await db().select(columns).from(terms).where(eq(terms.id, id))
  return row ?? null
}

function matching(words: string | undefined) {
  const typed = fold(words ?? '').replaceAll(/[\\%_\s]/g, '')
  return typed ? sql`${terms.searched} like ${`%${typed}%`}` : undefined
}
