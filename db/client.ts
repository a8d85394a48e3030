import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { Logger, SQL } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '#lib/env'
import { countQuery } from '#lib/freshness'

/** A connection to the paper's memory. Types follow SQLite; PostgreSQL answers the same calls. */
export type Connection = BetterSQLite3Database<Record<string, never>>

/** What the two databases need beside drizzle: how to begin, and how to close. */
export type PaperDatabase = {
  reader: Connection
  /** One writer at a time on SQLite; PostgreSQL brings its own transactions. */
  begin: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>
  /** Raw rows of a statement that drizzle has no words for. */
  rows: <T>(connection: Connection, statement: SQL) => Promise<T[]>
  execute: (connection: Connection, statement: SQL) => Promise<void>
  /** False when the file was moved or replaced behind our back: what is written now would be lost to the next start. */
  inPlace: () => boolean
  close: () => Promise<void>
  sqlite?: { reader: Database.Database; writer: Database.Database }
}

// Next bundles its own copy of this module; both copies must share the connections and the open transaction.
const slot = Symbol.for('eddiba.database')
type Shared = { database?: PaperDatabase; transaction: AsyncLocalStorage<Connection> }
const everywhere = globalThis as { [slot]?: Shared }
everywhere[slot] ??= { transaction: new AsyncLocalStorage() }
const shared = everywhere[slot]

const counting: Logger = { logQuery: () => countQuery() }
export const drizzleOptions = { casing: 'snake_case', logger: counting } as const

/** The connection to ask: the open transaction if there is one, else the reader's. */
export function db(): Connection {
  return shared.transaction.getStore() ?? database().reader
}

/** Carries out a statement that answers no rows, on the same connection as `db()`. */
export function execute(statement: SQL): Promise<void> {
  return database().execute(db(), statement)
}

/** Raw rows of a statement, on the same connection as `db()`. Only search and upkeep need it. */
export function rows<T>(statement: SQL): Promise<T[]> {
  return database().rows(db(), statement)
}

/** The open database; the first call opens it. */
export function database(): PaperDatabase {
  shared.database ??= env.dialect === 'postgres' ? openPostgres(env.DATABASE_URL ?? '') : openSqlite(env.databaseFile)
  return shared.database
}

/** The connection of the transaction that the caller runs in, if any. */
export const openTransaction = (): Connection | undefined => shared.transaction.getStore()

/** Runs `work` so that every `db()` inside it answers `connection`. */
export const within = <T>(connection: Connection, work: () => Promise<T>): Promise<T> => shared.transaction.run(connection, work)

/** Puts another database in the place of the configured one: for tests. */
export function useDatabase(other: PaperDatabase | undefined): void {
  if (other) shared.database = other
  else delete shared.database
}

/** Closes what is open, writing the SQLite log back into the file. */
export async function closeDatabase(): Promise<void> {
  await shared.database?.close()
  delete shared.database
}

/** Opens a SQLite file with one connection for readers and one for the writer. */
export function openSqlite(file: string): PaperDatabase {
  mkdirSync(dirname(file), { recursive: true })
  const writer = configure(new Database(file))
  // A lock held by another process is waited for between tries, in `begin`, so that the paper is handed out meanwhile.
  writer.pragma('busy_timeout = 0')
  const reader = configure(new Database(file))
  reader.pragma('query_only = ON')
  const connection = drizzleSqlite(writer, drizzleOptions) as Connection
  let queue: Promise<unknown> = Promise.resolve()
  const { ino } = statSync(file)

  return {
    reader: drizzleSqlite(reader, drizzleOptions) as Connection,
    sqlite: { reader, writer },
    begin(work) {
      const turn = queue.then(async () => {
        await beginImmediate(writer)
        try {
          const result = await work(connection)
          writer.exec('COMMIT')
          return result
        } catch (error) {
          if (writer.inTransaction) writer.exec('ROLLBACK')
          throw error
        }
      })
      queue = turn.catch(() => undefined)
      return turn
    },
    rows: async (on, statement) => on.all(statement),
    execute: async (on, statement) => {
      on.run(statement)
    },
    inPlace: () => statSync(file, { throwIfNoEntry: false })?.ino === ino,
    async close() {
      await queue
      reader.close()
      writer.pragma('wal_checkpoint(TRUNCATE)')
      writer.close()
    },
  }
}

/** Oldest SQLite without the bug that could corrupt a database when its log was reset. */
const SQLITE_FLOOR = [3, 51, 3]

function configure(connection: Database.Database): Database.Database {
  const mode = connection.pragma('journal_mode = WAL', { simple: true })
  if (mode !== 'wal') throw new Error(`SQLite could not switch to WAL (it says ${mode}); is the file on a network disk?`)
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('temp_store = MEMORY')
  connection.pragma('cache_size = -65536')
  connection.pragma('journal_size_limit = 67108864')
  const version = String(connection.prepare('select sqlite_version()').pluck().get()).split('.').map(Number)
  const older = SQLITE_FLOOR.findIndex((floor, i) => (version[i] ?? 0) !== floor)
  if (older >= 0 && (version[older] ?? 0) < (SQLITE_FLOOR[older] ?? 0)) throw new Error(`SQLite ${version.join('.')} is too old`)
  return connection
}

const LOCK_PATIENCE = 5000

async function beginImmediate(writer: Database.Database): Promise<void> {
  const deadline = Date.now() + LOCK_PATIENCE
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      const busy = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
      if (!busy || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function openPostgres(url: string): PaperDatabase {
  const client = postgres(url, { max: 10, onnotice: () => undefined })
  return overPostgres(drizzlePostgres(client, drizzleOptions), () => client.end())
}

/** What a drizzle connection to any PostgreSQL can do. */
type PostgresConnection = {
  transaction: <T>(work: (tx: unknown) => Promise<T>) => Promise<T>
  execute: (statement: SQL) => PromiseLike<unknown>
}

/** A PostgreSQL connection, the server's or PGlite's, in the shape of the paper's database. */
export function overPostgres(connection: PostgresConnection, close: () => Promise<void>): PaperDatabase {
  const answer = async (on: Connection, statement: SQL) => (on as unknown as PostgresConnection).execute(statement)
  return {
    reader: connection as unknown as Connection,
    begin: (work) => connection.transaction((tx) => work(tx as Connection)),
    // postgres.js answers the rows themselves, PGlite an object that holds them.
    rows: async (on, statement) => {
      const answered = await answer(on, statement)
      return (Array.isArray(answered) ? answered : (answered as { rows: unknown[] }).rows) as never
    },
    execute: async (on, statement) => {
      await answer(on, statement)
    },
    inPlace: () => true,
    close,
  }
}
