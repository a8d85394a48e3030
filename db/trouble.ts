/** SQLite by its result codes, PostgreSQL by SQLSTATE, and the client of it by its own words. */
const BUSY = /^(SQLITE_(BUSY|LOCKED)|55P03$|40001$|40P01$|53300$|57P0[123]$|57014$|CONNECT|ECONNREFUSED$|ECONNRESET$|EPIPE$)/
// Where a quota or a limit of the process ends a file, SQLite hears of a failed write and not of a full disk.
const FULL = /^(SQLITE_FULL|SQLITE_IOERR_(WRITE|FSYNC|SHMSIZE|TRUNCATE)|53100$|ENOSPC$|EDQUOT$|EFBIG$)/

/** Whether a fault is one of the machine that passes: the database is `busy` or away, or the disk is `full`. Null for any other. */
export function storageTrouble(fault: unknown): 'busy' | 'full' | null {
  for (let it = fault; it instanceof Error; it = it.cause) {
    const code = String((it as { code?: unknown }).code ?? '')
    if (FULL.test(code)) return 'full'
    if (BUSY.test(code)) return 'busy'
  }
  return null
}
