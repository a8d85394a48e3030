import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Actor, recordDeed } from '#db/audit/commands'
import { audit } from '#db/audit/schema'
import { db } from '#db/client'
import { getMenus } from '#db/menus/queries'
import type { MenuSettings } from '#db/menus/types'
import { settings } from '#db/settings/schema'
import { type Missing, type Refused, refused } from '#db/stories/outcomes'
import { inTransaction } from '#db/transaction'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'
import { faultsOfMenus, type Menus, usualMenus } from '#lib/menus'

/** As the audit log calls them. */
const SUBJECT = 'menus'

type Saved = { outcome: 'saved'; version: number }
/** Somebody else changed them in between: the version to begin from. */
type Changed = { outcome: 'conflict'; version: number }

/** Puts other menus in the place of those that stand, by the version they were read at. Every page is printed anew. */
export async function changeMenus(actor: Actor, menus: Menus, version: number): Promise<Saved | Changed | Refused> {
  return inTransaction(async () => {
    const standing = await holdMenus()
    if (standing.version !== version) return { outcome: 'conflict', version: standing.version }
    const reasons = faultsOfMenus(menus)
    if (reasons.length > 0) return refused(...reasons)
    return put(actor, 'menus-changed', standing, menus)
  })
}

/** 撤销: puts back what stood before a change, if the menus are still as that change left them. */
export async function undoMenus(actor: Actor, change: number): Promise<Saved | Refused | Missing> {
  return inTransaction(async () => {
    const standing = await holdMenus()
    const [made] = await db()
      .select({ detail: audit.detail })
      .from(audit)
      .where(and(eq(audit.id, change), inArray(audit.action, ['menus-changed', 'menus-undone'])))
    if (!made) return { outcome: 'missing' }
    const { before, version } = made.detail as { before: Menus; version: number }
    if (version !== standing.version) return refused('导航后来又改过，不能撤销这一次')
    return put(actor, 'menus-undone', standing, before)
  })
}

async function put(actor: Actor, deed: string, { menus: before, version }: MenuSettings, after: Menus): Promise<Saved> {
  const value: MenuSettings = { menus: after, version: version + 1 }
  await db().update(settings).set({ value }).where(eq(settings.name, 'menus'))
  await recordDeed(actor, deed, SUBJECT, { version: version + 1, before, after })
  await putOnWire({ event: deed, subject: SUBJECT, hard: [tag.site] })
  return { outcome: 'saved', version: version + 1 }
}

/** Held until the end of the caller's transaction. */
async function holdMenus(): Promise<MenuSettings> {
  const value: MenuSettings = { menus: usualMenus, version: 0 }
  await db().insert(settings).values({ name: 'menus', value }).onConflictDoNothing()
  await db()
    .update(settings)
    .set({ value: sql`${settings.value}` })
    .where(eq(settings.name, 'menus'))
  return getMenus()
}
