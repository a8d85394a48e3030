import type { WireRow } from '#db/wire/queries'

/** The wire as a follower sees it. */
export type Source = {
  listAfter: (seq: number) => Promise<WireRow[]>
  head: () => Promise<number>
}

type Reader = {
  onRows: (rows: WireRow[]) => void
  onGap: () => void
  /** Rows may appear after ones with a higher number: PostgreSQL numbers at insert, not at commit. */
  outOfOrder: boolean
}

/** Numbers that are looked at again where rows come out of order: far more than transactions are ever open at once. */
const OVERLAP = 200
/** Rows are trimmed after days; a follower that could not read for half a day starts over to be sure. */
const TOO_LONG = 12 * 3_600_000
/** Looks without rows between two checks that the wire did not start again from the beginning. */
const CHECK_EVERY = 20

/** Keeps the place of one follower on the wire. `next` reads on from there; the first call goes to the end of the wire. */
export function createReading({ listAfter, head }: Source, { onRows, onGap, outOfOrder }: Reader): { next: () => Promise<void> } {
  let last: number | null = null
  let lastRead = Date.now()
  let quietLooks = 0
  let seen = new Set<number>()
  const overlap = outOfOrder ? OVERLAP : 0

  async function toTheEnd() {
    const end = await head()
    seen = new Set(overlap > 0 ? (await listAfter(Math.max(0, end - overlap))).map((it) => it.seq) : [])
    last = Math.max(end, ...seen)
    lastRead = Date.now()
  }
  async function startOver() {
    await toTheEnd()
    onGap()
  }
  function take(rows: WireRow[]): WireRow[] {
    const fresh = rows.filter((it) => !seen.has(it.seq))
    if (overlap > 0) for (const it of fresh) seen.add(it.seq)
    last = Math.max(last ?? 0, ...fresh.map((it) => it.seq))
    for (const it of seen) if (it <= last - overlap) seen.delete(it)
    return fresh
  }

  return {
    async next() {
      if (last === null) return toTheEnd()
      if (Date.now() - lastRead > TOO_LONG) return startOver()
      for (;;) {
        const from: number = last
        const rows = await listAfter(Math.max(0, from - overlap))
        lastRead = Date.now()
        const [first] = rows
        // SQLite numbers without holes, so a hole means that rows were trimmed before they were read.
        if (!outOfOrder && first && first.seq > from + 1) return startOver()
        const fresh = take(rows)
        if (fresh.length > 0) {
          quietLooks = 0
          onRows(fresh)
          continue
        }
        quietLooks += 1
        if (quietLooks % CHECK_EVERY === 0 && (await head()) < last) return startOver()
        return
      }
    },
  }
}
