/** What open tabs of the desk tell each other within one browser. */
export type Word = { says: 'signed-out'; staff: string } | { says: 'saved'; story: number; version: number }

const CHANNEL = 'eddiba-desk'
const HELD = 'eddiba-tab:'

/** Tells the other tabs. */
export function tellTabs(word: Word): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(word)
  channel.close()
}

/** Hears what other tabs tell. Answers how to stop. */
export function hearTabs(heard: (word: Word) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<Word>) => heard(data)
  return () => channel.close()
}

/** Shows other tabs that this one is alive. The browser takes the sign away when it closes or crashes. Answers how to do so. */
export function holdTab(tab: string): () => void {
  const end = new AbortController()
  // Browsers have locks on https and on this very machine only.
  void navigator.locks?.request(HELD + tab, () => new Promise<void>((done) => end.signal.addEventListener('abort', () => done())))
  return () => end.abort()
}

/** Which tabs are alive: their copies are still being written and wait for nobody. */
export async function liveTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {}
  return new Set(held.flatMap(({ name }) => (name?.startsWith(HELD) ? [name.slice(HELD.length)] : [])))
}
