import { asc, ne } from 'drizzle-orm'
import { db } from '#db/client'
import { terms } from '#db/terms/schema'
import { type Doubt, doubtsIn } from '#lib/chinese/doubtful'
import { inScript, type Script } from '#lib/chinese/script'
import type { Glossary, Term } from '#lib/chinese/script-terms'
import { dependsOn, oncePerPrinting, tag } from '#lib/freshness'

/**
 * A value for readers with its prose in a script, by the house glossary (see `inScript`). The simplified edition is the
 * value itself and asks nothing; the traditional one asks once a page for the terms, and is printed anew when they change.
 * `story` is the story that the value belongs to where it does not say so itself.
 */
export async function readIn<T>(value: T, script: Script, story?: number): Promise<T> {
  if (script === 'zh-hans') return value
  dependsOn(tag.terms)
  return inScript(value, script, await oncePerPrinting('glossary', getGlossary), story)
}

/** The words of a story's manuscript that the traditional edition might get wrong, by the glossary as it is. */
export async function listDoubts(manuscript: unknown, story: number): Promise<Doubt[]> {
  return doubtsIn(manuscript, await getGlossary(), story)
}

/** Every term whose traditional form is kept by hand, sorted out by story. One question to the database. */
export async function getGlossary(): Promise<Glossary> {
  dependsOn(tag.terms)
  const rows = await db()
    .select({ hans: terms.hans, hant: terms.hant, story: terms.story })
    .from(terms)
    .where(ne(terms.hant, ''))
    .orderBy(asc(terms.story), asc(terms.id))
  const { 0: all = [], ...own } = Object.groupBy(rows, (row) => row.story) as Record<number, Term[]>
  return { terms: all, ofStory: new Map(Object.entries(own).map(([story, list]) => [Number(story), [...all, ...list]])) }
}
