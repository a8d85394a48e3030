import { and, asc, desc, eq, gt, gte, like, lt, type SQL } from 'drizzle-orm'
import { audit } from '#db/audit/schema'
import { sealOf } from '#db/audit/seal'
import type { AuditCheck, AuditRow } from '#db/audit/types'
import { db } from '#db/client'
import { staff } from '#db/staff/schema'

export type AuditFilter = { staff?: string; action?: string; subject?: string; from?: Date; until?: Date; before?: number }
/** Deeds, newest first, at most `limit`. `before` is the number of the last row of the page before; `subject` matches a beginning. */
export async function listDeeds(filter: AuditFilter, limit = 100): Promise<AuditRow[]> {
  return db()
    .select({
      id: audit.id,
      at: audit.at,
      name: staff.name,
      staff: audit.staff,
      action: audit.action,
      subject: audit.subject,
      detail: audit.detail,
      network: audit.network,
    })
    .from(audit)
    .leftJoin(staff, eq(staff.id, audit.staff))
    .where(and(...conditionsOf(filter)))
    .orderBy(desc(audit.id))
    .limit(limit)
}

function conditionsOf({ staff: who, action, subject, from, until, before }: AuditFilter): SQL[] {
  return [
    who ? eq(audit.staff, who) : undefined,
    action ? eq(audit.action, action) : undefined,
    subject ? like(audit.subject, `${subject.replace(/[\\%_]/g, '')}%`) : undefined,
    from ? gte(audit.at, from) : undefined,
    until ? lt(audit.at, until) : undefined,
    before ? lt(audit.id, before) : undefined,
  ].filter((it) => it !== undefined)
}

/** Every action that stands in the log, for the filter. */
export async function listActions(): Promise<string[]> {
  const rows = await db().selectDistinct({ action: audit.action }).from(audit).orderBy(asc(audit.action))
  return rows.map((row) => row.action)
}

const AT_ONCE = 2000

/** Checks the chain of seals from the first row to the last. A row that was changed, taken out or put in breaks it. */
export async function checkAudit(): Promise<AuditCheck> {
  const found: AuditCheck = { rows: 0, unsealed: 0, broken: null, head: '' }
  let last = 0
  for (;;) {
    const batch = await db().select().from(audit).where(gt(audit.id, last)).orderBy(asc(audit.id)).limit(AT_ONCE)
    for (const { id, seal, ...deed } of batch) {
      found.rows += 1
      last = id
      // Rows from before the seals can only stand at the beginning.
      if (seal === '' && found.head === '') found.unsealed += 1
      else if (found.broken === null && (deed.previous !== found.head || seal !== sealOf(deed))) found.broken = id
      found.head = seal
    }
    if (batch.length < AT_ONCE) return found
  }
}
