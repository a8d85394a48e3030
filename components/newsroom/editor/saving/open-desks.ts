/** A story that is open on this page, to whoever ends the session from outside of it. */
type OpenDesk = {
  /** Saves what is there. */
  settle: () => Promise<unknown>
  /** The words are given up, as somebody has said: the page may close. */
  abandon: () => void
}

const open = new Set<OpenDesk>()
const PATIENCE = 4000

/** Makes a story known. Answers how to take it away. */
export function openDesk(desk: OpenDesk): () => void {
  open.add(desk)
  return () => void open.delete(desk)
}

/** Saves what is open, as far as that goes in four seconds. */
export async function settleDesks(): Promise<void> {
  const late = new Promise((done) => setTimeout(done, PATIENCE))
  await Promise.race([Promise.all([...open].map((it) => it.settle())), late])
}

/** Gives up the words of all that is open. */
export function abandonDesks(): void {
  for (const desk of open) desk.abandon()
}
