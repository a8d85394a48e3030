import { LRUCache } from 'lru-cache'
import { type Edition, EXPIRED, FRESH, STALE, weightOf } from '#server/press/edition'

/** The printed copies, bounded by bytes, and an index of them by tag. */
export type Editions = {
  get: (key: string) => Edition | undefined
  /** The edition of a key if it may be handed out as it is. */
  fresh: (key: string) => Edition | undefined
  keep: (edition: Edition) => void
  forget: (key: string) => void
  /** Marks what depends on the tags; answers the editions that were fresh until now. */
  touch: (touched: { hard: string[]; soft: string[] }) => Edition[]
  /** Throws away what depends on the tags, also as a fallback; answers what was thrown away. */
  drop: (tags: string[]) => Edition[]
  /** Expires everything, but keeps it as a fallback. */
  expireAll: () => Edition[]
  clear: () => void
  size: () => { editions: number; bytes: number }
}

/**
 * @param bytes for all; an eighth of it is for search answers and redirects, of which a stranger can cause any number
 */
export function createEditions(bytes: number): Editions {
  const byTag = new Map<string, Set<Edition>>()
  const shelf = (maxSize: number) =>
    new LRUCache<string, Edition>({ maxSize, maxEntrySize: Math.floor(maxSize / 4), sizeCalculation: weightOf, dispose: unlist })
  const aside = shelf(Math.floor(bytes / 8))
  const paper = shelf(bytes - Math.floor(bytes / 8))
  const shelfOf = (edition: Edition) => (edition.page.shelf === 'aside' || edition.status === 301 ? aside : paper)

  function unlist(edition: Edition) {
    for (const tag of edition.tags) {
      const listed = byTag.get(tag)
      listed?.delete(edition)
      if (listed?.size === 0) byTag.delete(tag)
    }
  }
  function under(tags: string[]): Set<Edition> {
    const found = new Set<Edition>()
    for (const tag of tags) for (const it of byTag.get(tag) ?? []) found.add(it)
    return found
  }
  function mark(found: Iterable<Edition>, state: typeof STALE | typeof EXPIRED): Edition[] {
    const changed = [...found].filter((it) => it.state < state)
    for (const it of changed) it.state = state
    return changed
  }

  const get = (key: string) => paper.get(key) ?? aside.get(key)
  const forget = (key: string) => {
    paper.delete(key)
    aside.delete(key)
  }

  return {
    get,
    fresh(key) {
      const found = get(key)
      return found?.state === FRESH ? found : undefined
    },
    forget,
    keep(edition) {
      // A page may change shelves: a story whose slug changed answers 301 from now on.
      const right = shelfOf(edition)
      ;(right === paper ? aside : paper).delete(edition.page.key)
      right.set(edition.page.key, edition)
      if (right.peek(edition.page.key) !== edition) return
      for (const tag of edition.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(edition))
    },
    touch: ({ hard, soft }) => [...mark(under(hard), EXPIRED), ...mark(under(soft), STALE)],
    drop(tags) {
      const found = [...under(tags)]
      for (const it of found) shelfOf(it).delete(it.page.key)
      return found
    },
    expireAll: () => mark([...paper.values(), ...aside.values()], EXPIRED),
    clear() {
      paper.clear()
      aside.clear()
    },
    size: () => ({ editions: paper.size + aside.size, bytes: paper.calculatedSize + aside.calculatedSize }),
  }
}
