import { asc, desc, like, or, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { readLivePaths } from '#db/redirects/live'
import { getRedirect } from '#db/redirects/queries'
import { redirects } from '#db/redirects/schema'
import type { DeskRedirect, RedirectOrder, Tried } from '#db/redirects/types'
import { env } from '#lib/env'
import { keyOf, readOldAddress } from '#lib/redirects/addresses'

export const A_PAGE = 100

const orders = {
  path: [],
  uses: [desc(redirects.uses)],
  // One that nobody ever used comes last on either engine.
  used: [sql`${redirects.usedAt} is null`, desc(redirects.usedAt)],
  written: [desc(redirects.createdAt)],
}

/** Redirects in the wished order, a hundred a page; `words` stand in either address. */
export async function listRedirects({
  words = '',
  order = 'path',
  page = 1,
}: {
  words?: string
  order?: RedirectOrder
  page?: number
}): Promise<{ redirects: DeskRedirect[]; count: number }> {
  const pattern = `%${words.toLowerCase().replaceAll(/[%_\\]/g, '')}%`
  const wanted = words ? or(like(redirects.path, pattern), like(redirects.target, pattern)) : undefined
  const found = await db()
    .select()
    .from(redirects)
    .where(wanted)
    .orderBy(...orders[order], asc(redirects.path))
    .limit(A_PAGE)
    .offset((page - 1) * A_PAGE)
  return { redirects: found, count: await db().$count(redirects, wanted) }
}

/** What a reader gets at an address, as somebody wrote it down. `ends`: whether there is a page where it leads. */
export async function tryAddress(written: string): Promise<Tried> {
  const read = readOldAddress(written)
  if ('fault' in read) return { outcome: 'bad', path: written, fault: read.fault }
  const { path } = read
  const isLive = await readLivePaths()
  if (isLive(path)) return { outcome: 'page', path }
  const found = await getRedirect(path)
  if (!found) return { outcome: 'missing', path }
  if (found.status === 410) return { outcome: 'gone', path }
  const end = keyOf(found.target)
  return { outcome: 'redirect', path, target: `${env.siteUrl}${found.target}`, ends: end === '/' || isLive(end) }
}
