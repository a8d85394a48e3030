import { readFileSync, writeFileSync } from 'node:fs'
import { openSqlite } from '#db/client'
import { CannotStart } from '#server/door/fault'

/** An old process that is just stopping is waited for this long, in milliseconds. */
const PATIENCE = 3000

/**
 * Makes sure that one process at a time serves from a SQLite file; answers how to let go. It holds a transaction open on a
 * file beside the database, which is a lock of the operating system: it ends with the process however that ends, so there are
 * no stale locks, and process numbers, which mean nothing across containers, do not matter.
 *
 * @throws CannotStart when another process holds it
 */
export async function holdAlone(databaseFile: string, patience = PATIENCE): Promise<() => Promise<void>> {
  const note = `${databaseFile}.pid`
  const lock = openSqlite(`${databaseFile}.lock`)
  const held = Promise.withResolvers<'held'>()
  const end = Promise.withResolvers<void>()
  const holding = lock.begin(() => {
    held.resolve('held')
    return end.promise
  })
  holding.catch(held.reject)
  const tooLate = new Promise<'late'>((late) => setTimeout(late, patience, 'late').unref())
  const letGo = async () => {
    end.resolve()
    await holding.catch(() => undefined)
    await lock.close()
  }
  if ((await Promise.race([held.promise, tooLate])) === 'late') {
    void letGo()
    throw new CannotStart(
      `数据库 ${databaseFile} 正由另一个进程${holderOf(note)}使用，不能同时启动第二个。请先停止它，或用 DATA_DIR 换一个目录。`,
    )
  }
  writeFileSync(note, `${process.pid}\n`)
  return letGo
}

function holderOf(note: string): string {
  try {
    return `（进程号 ${readFileSync(note, 'utf8').trim()}）`
  } catch {
    return ''
  }
}
