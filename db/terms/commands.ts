import { and, eq, inArray, ne } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { getTerm } from '#db/terms/queries'
import { terms } from '#db/terms/schema'
import type { TermWords } from '#db/terms/types'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { fold } from '#lib/chinese/fold'
import { initials, pinyinKey } from '#lib/chinese/pinyin'
import { tag } from '#lib/freshness'

type Refused = { outcome: 'refused'; reasons: string[] }
type Missing = { outcome: 'missing' }

/** Puts an entry into the glossary. Refused when the form already has one, or when a form the house uses is called wrong. */
export async function addTerm(actor: Actor, words: TermWords): Promise<{ outcome: 'created'; id: number } | Refused> {
  return inTransaction(async () => {
    const reasons = await inTheWay(words, 0)
    if (reasons.length > 0) return { outcome: 'refused', reasons }
    const [row] = await db().insert(terms).values(rowOf(words)).returning({ id: terms.id })
    const id = row?.id ?? 0
    await recordDeed(actor, 'term-added', `term:${id}`, { ...words })
    if (words.hant) await changesTraditional(id)
    return { outcome: 'created', id }
  })
}

/** Puts other words in the place of an entry's. */
export async function changeTerm(actor: Actor, id: number, words: TermWords): Promise<{ outcome: 'saved' } | Refused | Missing> {
  return inTransaction(async () => {
    const before = await getTerm(id)
    if (!before) return { outcome: 'missing' }
    const reasons = await inTheWay(words, id)
    if (reasons.length > 0) return { outcome: 'refused', reasons }
    await db().update(terms).set(rowOf(words)).where(eq(terms.id, id))
    await recordDeed(actor, 'term-changed', `term:${id}`, { before, after: words })
    if (before.hans !== words.hans || before.hant !== words.hant || before.story !== words.story) await changesTraditional(id)
    return { outcome: 'saved' }
  })
}

/** Takes an entry out of the glossary; the audit keeps what it said. */
export async function removeTerm(actor: Actor, id: number): Promise<{ outcome: 'removed' } | Missing> {
  return inTransaction(async () => {
    const before = await getTerm(id)
    if (!before) return { outcome: 'missing' }
    await db().delete(terms).where(eq(terms.id, id))
    await recordDeed(actor, 'term-removed', `term:${id}`, { ...before })
    if (before.hant) await changesTraditional(id)
    return { outcome: 'removed' }
  })
}

// Any page of the traditional edition may hold the word; the simplified one is left as it is.
const changesTraditional = (id: number) => putOnWire({ event: 'term-changed', subject: `term:${id}`, hard: [tag.terms] })

function rowOf(words: TermWords) {
  const { kind, hans, hant, aliases, note } = words
  const reading = kind === 'person' ? 'name' : 'words'
  const pinyin = pinyinKey(hans, reading)
  const searched = [hans, hant, ...aliases, note, pinyin, initials(hans, reading)].map((it) => fold(it).replaceAll(/\s/g, '')).join('\n')
  return { ...words, pinyin, searched, changedAt: new Date() }
}

async function inTheWay({ hans, aliases, story }: TermWords, own: number): Promise<string[]> {
  const others = await db()
    .select({ hans: terms.hans, story: terms.story })
    .from(terms)
    .where(and(inArray(terms.hans, [hans, ...aliases]), inArray(terms.story, [0, story]), ne(terms.id, own)))
  return [
    ...(others.some((it) => it.hans === hans && it.story === story) ? [`“${hans}”已经在术语表里`] : []),
    ...(aliases.includes(hans) ? ['“不用的写法”里不能有本报采用的写法'] : []),
    ...aliases
      .filter((alias) => others.some((it) => it.hans === alias))
      .map((alias) => `“${alias}”是另一条术语采用的写法，不能列为不用的写法`),
  ]
}
