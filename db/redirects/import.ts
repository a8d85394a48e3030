import { eq, sql } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { db } from '#db/client'
import { readLivePaths } from '#db/redirects/live'
import { redirects } from '#db/redirects/schema'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { env } from '#lib/env'
import { tag } from '#lib/freshness'
import { planRedirects, type RedirectLine, type RedirectPlan } from '#lib/redirects/plan'

/** Rows a statement writes: SQLite takes 32,766 values in one. */
const AT_ONCE = 500
/** Lines of an import that the audit log repeats word for word. */
const TOLD = 50

/** What lines would do if they were written now. */
export async function judgeRedirects(lines: RedirectLine[]): Promise<RedirectPlan> {
  const rows = await db().select({ path: redirects.path, target: redirects.target, status: redirects.status }).from(redirects)
  const standing = new Map(rows.map(({ path, ...it }) => [path, it]))
  return planRedirects(lines, { origin: env.siteUrl, standing, isLive: await readLivePaths() })
}

/** Writes every good line, all or none, and answers what became of each. The lines are judged again inside the transaction. */
export async function importRedirects(actor: Actor, lines: RedirectLine[]): Promise<RedirectPlan> {
  return inTransaction(async () => {
    const plan = await judgeRedirects(lines)
    if (plan.writes.length === 0) return plan
    const createdAt = new Date()
    for (let at = 0; at < plan.writes.length; at += AT_ONCE)
      await db()
        .insert(redirects)
        .values(plan.writes.slice(at, at + AT_ONCE).map((it) => ({ ...it, createdAt })))
        .onConflictDoUpdate({
          target: redirects.path,
          set: { target: sql`excluded.target`, status: sql`excluded.status`, createdAt: sql`excluded.created_at` },
        })
    const told = plan.writes.slice(0, TOLD).map((it) => `${it.path} → ${it.status === 410 ? '410' : it.target}`)
    await recordDeed(actor, 'addresses-redirected', 'redirect:', { count: plan.writes.length, lines: told })
    await putOnWire({ event: 'addresses-redirected', subject: 'redirect:', hard: [tag.redirects] })
    return plan
  })
}

/** Takes a redirect away; its address is missing from then on. Answers false when there was none. */
export async function removeRedirect(actor: Actor, path: string): Promise<boolean> {
  return inTransaction(async () => {
    const [gone] = await db().delete(redirects).where(eq(redirects.path, path)).returning()
    if (!gone) return false
    await recordDeed(actor, 'redirect-removed', `redirect:${path}`, { to: gone.target || '410' })
    await putOnWire({ event: 'redirect-removed', subject: `redirect:${path}`, hard: [tag.redirects] })
    return true
  })
}
