import { and, asc, eq, or } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { views } from '#db/desk/schema'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'

export type View = { id: number; name: string; query: string; shared: boolean; own: boolean }

const MOST = 30

/** The ways of looking at 稿库 that somebody has kept, and those shared with everybody, by age. */
export async function listViews(person: string): Promise<View[]> {
  const rows = await db()
    .select()
    .from(views)
    .where(or(eq(views.staff, person), eq(views.shared, true)))
    .orderBy(asc(views.id))
    .limit(4 * MOST)
  return rows.map(({ id, name, query, shared, staff }) => ({ id, name, query, shared, own: staff === person }))
}

/** Keeps a view under a name, in the place of one's own of that name. */
export async function keepView(
  actor: Actor,
  { name, query, shared }: { name: string; query: string; shared: boolean },
): Promise<{ outcome: 'created'; id: number } | Refused> {
  const person = actor.id ?? ''
  return inTransaction(async () => {
    if ((await db().$count(views, eq(views.staff, person))) >= MOST) return refused(`最多存 ${MOST} 个视图，请先删掉不用的`)
    const [row] = await db()
      .insert(views)
      .values({ staff: person, name, query, shared, createdAt: new Date() })
      .onConflictDoUpdate({ target: [views.staff, views.name], set: { query, shared } })
      .returning({ id: views.id })
    await recordDeed(actor, 'view-kept', `view:${row?.id}`, { name, shared })
    return { outcome: 'created', id: row?.id ?? 0 }
  })
}

/** Throws a view away: one's own, or, for who may share them, a shared one. */
export async function dropView(actor: Actor, id: number, sharedToo: boolean): Promise<{ outcome: 'removed' } | Missing> {
  return inTransaction(async () => {
    const whose = sharedToo ? or(eq(views.staff, actor.id ?? ''), eq(views.shared, true)) : eq(views.staff, actor.id ?? '')
    const [gone] = await db()
      .delete(views)
      .where(and(eq(views.id, id), whose))
      .returning({ name: views.name })
    if (!gone) return { outcome: 'missing' }
    await recordDeed(actor, 'view-dropped', `view:${id}`, { name: gone.name })
    return { outcome: 'removed' }
  })
}
