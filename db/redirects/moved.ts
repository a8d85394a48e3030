import { eq, inArray } from 'drizzle-orm'
import { db } from '#db/client'
import { redirects } from '#db/redirects/schema'
import { putOnWire } from '#db/wire/commands'
import { tag } from '#lib/freshness'

type Redirect = { path: string; target: string }

/**
 * A page has another address from now on: its old one leads there, and so does whatever led to the old one, in one hop. Call it
 * inside the transaction of the change. Answers what led to the old address before, for who wants to undo it.
 */
export async function moveAddress(from: string, to: string): Promise<Redirect[]> {
  const led = await leadOn(from, to)
  await db().delete(redirects).where(eq(redirects.path, to))
  const redirect = { path: from, target: to, status: 301, createdAt: new Date() }
  await db().insert(redirects).values(redirect).onConflictDoUpdate({ target: redirects.path, set: redirect })
  await tell(from)
  return led
}

/** A page stands at an address from now on: it leads nowhere any more. Call it inside a transaction. */
export async function forgetAddress(at: string): Promise<void> {
  const gone = await db().delete(redirects).where(eq(redirects.path, at)).returning({ path: redirects.path })
  if (gone.length > 0) await tell(at)
}

/** Whatever led to one address leads to another. Call it inside a transaction; answers what led there before. */
export async function leadOn(from: string, to: string): Promise<Redirect[]> {
  const { path, target } = redirects
  const led = await db().select({ path, target }).from(redirects).where(eq(target, from))
  if (led.length === 0) return []
  await db().update(redirects).set({ target: to }).where(eq(target, from))
  await tell(from)
  return led
}

/** Gives redirects their former target back where they still lead `to`. Call it inside a transaction. */
export async function leadBack(former: Redirect[], to: string): Promise<void> {
  if (former.length === 0) return
  const paths = former.map((it) => it.path)
  const { path, target } = redirects
  const standing = await db().select({ path, target }).from(redirects).where(inArray(path, paths))
  for (const it of former)
    if (standing.some((now) => now.path === it.path && now.target === to))
      await db().update(redirects).set({ target: it.target }).where(eq(path, it.path))
  await tell(to)
}

const tell = (path: string) => putOnWire({ event: 'address-moved', subject: `address:${path}`, hard: [tag.redirects] })
