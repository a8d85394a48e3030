import { createHash } from 'node:crypto'
import type { BetterAuthOptions, DBAdapter, Where } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { type Connection, db } from '#db/client'
import { accounts, rateLimits, sessions, staff, twoFactors, verifications } from '#db/staff/schema'
import { inTransaction } from '#db/transaction'
import { env } from '#lib/env'

const schema = {
  user: staff,
  session: sessions,
  account: accounts,
  verification: verifications,
  rateLimit: rateLimits,
  twoFactor: twoFactors,
}
const provider = env.dialect === 'postgres' ? 'pg' : 'sqlite'

type Terms = { model: string; where?: Where[] | undefined }
type Found = Terms & { where: Where[] }

/**
 * better-auth's hand on the paper's database. It reads by `db()` and writes in the one queue, like everybody else: SQLite
 * has one writer, and the readers' connection refuses to write. Of a session's token it keeps only the SHA-256.
 */
export function paperAdapter(options: BetterAuthOptions): DBAdapter {
  const made = new WeakMap<Connection, DBAdapter>()
  const on = () => {
    const connection = db()
    const known = made.get(connection) ?? drizzleAdapter(connection, { provider, schema })(options)
    made.set(connection, known)
    return known
  }
  const adapter = {
    id: 'paper',
    options: { adapterConfig: { adapterId: 'paper' } },
    findOne: async (terms: Found) => shown(await on().findOne(sealed(terms)), terms),
    findMany: async (terms: Terms) => (await on().findMany(sealed(terms))).map((row) => shown(row, terms)),
    count: (terms: Terms) => on().count(sealed(terms)),
    create: async (terms: Terms & { data: Record<string, unknown> }) => {
      const data = terms.model === 'session' ? { ...terms.data, token: sealToken(String(terms.data.token)) } : terms.data
      const row = await inTransaction(() => on().create<Record<string, unknown>>({ ...terms, data }))
      return terms.model === 'session' ? { ...row, token: terms.data.token } : row
    },
    update: (terms: Found & { update: Record<string, unknown> }) =>
      inTransaction(async () => shown(await on().update(sealed(terms)), terms)),
    updateMany: (terms: Found & { update: Record<string, unknown> }) => inTransaction(() => on().updateMany(sealed(terms))),
    delete: (terms: Found) => inTransaction(() => on().delete(sealed(terms))),
    deleteMany: (terms: Found) => inTransaction(() => on().deleteMany(sealed(terms))),
    consumeOne: (terms: Found) => inTransaction(() => on().consumeOne(sealed(terms))),
    incrementOne: (terms: Found & { increment: Record<string, number> }) => inTransaction(() => on().incrementOne(sealed(terms))),
    transaction: <R>(work: (inside: DBAdapter) => Promise<R>) => inTransaction(() => work(adapter as unknown as DBAdapter)),
  }
  return adapter as unknown as DBAdapter
}

/** What stands in the database for a session's token. */
const sealToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** The same question with the session's token as the database keeps it. */
function sealed<T extends Terms>(terms: T): T {
  if (terms.model !== 'session' || !terms.where) return terms
  const where = terms.where.map((it) => (it.field === 'token' && typeof it.value === 'string' ? { ...it, value: sealToken(it.value) } : it))
  return { ...terms, where }
}

/** A session as its owner knows it: with the token that was asked for, not the one in the database. */
function shown<T>(row: T, { model, where }: Terms): T {
  const asked = where?.find((it) => it.field === 'token')?.value
  if (model !== 'session' || !row || typeof asked !== 'string') return row
  return { ...row, token: asked }
}
