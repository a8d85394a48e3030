import { open, statfs, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { database } from '#db/client'
import { isSchemaCurrent } from '#db/migrations/migrate'
import { inTransaction } from '#db/transaction'
import { trimWire } from '#db/wire/commands'
import { getWireHead } from '#db/wire/queries'
import { log } from '#server/door/log'

export type Readiness = { ready: boolean; checks: Record<string, 'ok' | string> }

/** Below this a database that has to grow may fail. */
const LEAST_DISK = 500 * 1_048_576
/** A check writes to the disk, so the answer holds for a moment, whoever asks how often. */
const HOLDS = 1000
/** A check that takes longer is a failed one. */
const PATIENCE = 3000

/**
 * Answers whether this process can serve: database readable, writable, where it was, disk writable and not full, schema of this
 * version, not stopping.
 */
export function createReadiness(folder: string, state: { stopping: boolean }): () => Promise<Readiness> {
  let asked = 0
  let last: Promise<Readiness> | null = null

  async function check(): Promise<Readiness> {
    const checks = {
      running: state.stopping ? 'stopping' : 'ok',
      schema: await outcome(checkSchema),
      database: await outcome(getWireHead),
      place: await outcome(checkPlace),
      // A write that changes nothing: it takes the writer's lock and needs the right to write.
      writing: await outcome(() => inTransaction(() => trimWire(new Date(0)))),
      disk: await outcome(() => probeDisk(folder)),
    }
    return { ready: Object.values(checks).every((it) => it === 'ok'), checks }
  }
  return async () => {
    if (state.stopping) return { ready: false, checks: { running: 'stopping' } }
    if (!last || Date.now() - asked > HOLDS) {
      asked = Date.now()
      last = check()
    }
    return last
  }
}

async function outcome(check: () => Promise<unknown>): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const alarm = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), PATIENCE)
  })
  try {
    await Promise.race([check(), alarm])
    return 'ok'
  } catch (err) {
    log.error({ code: 'door.not-ready', err }, 'a readiness check failed')
    return err instanceof Error ? err.message : String(err)
  } finally {
    clearTimeout(timer)
  }
}

async function checkPlace(): Promise<void> {
  if (!database().inPlace()) throw new Error('the database file is no longer where it was opened')
}

async function checkSchema(): Promise<void> {
  if (!(await isSchemaCurrent())) throw new Error('the schema is not of this version')
}

async function probeDisk(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`)
  const file = await open(probe, 'w')
  try {
    await file.write('ok')
    await file.sync()
  } finally {
    await file.close()
    await unlink(probe)
  }
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < LEAST_DISK) throw new Error(`only ${Math.round((bavail * bsize) / 1_048_576)} MB free`)
}
