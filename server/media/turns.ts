// Next bundles its own copies of this module; they share one list of turns.
const slot = Symbol.for('eddiba.media-turns')
const everywhere = globalThis as { [slot]?: Map<string, Promise<unknown>> }
everywhere[slot] ??= new Map()
const turns = everywhere[slot]

/**
 * Does one thing at a time with the files of an original: what is being filed of the very bytes that are being removed for ever
 * would find its renditions there and lose them.
 */
export async function inTurn<T>(hash: string, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(hash) ?? Promise.resolve()).then(work)
  const over = mine.catch(() => undefined)
  turns.set(hash, over)
  try {
    return await mine
  } finally {
    if (turns.get(hash) === over) turns.delete(hash)
  }
}
