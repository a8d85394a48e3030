type Sources = {
  /** The machine's clock in milliseconds; it can be set. */
  wall?: () => number
  /** Milliseconds since some moment; nobody can set it. */
  running?: () => number
}

/** How far the two may drift apart between two looks, and how long a jump must stand before it is believed, in milliseconds. */
const DRIFT = 2000
const BELIEVED_AFTER = 60_000

/**
 * A clock that is never early when the machine's is set wrong and right again. A jump is believed only after it has stood for a
 * minute; until then the earlier of the two readings counts, so that no embargo ends by somebody's slip.
 */
export function createSteadyClock({ wall = Date.now, running = () => performance.now() }: Sources = {}): () => Date {
  let anchor = { wall: wall(), running: running() }
  let jump: { by: number; since: number } | null = null

  return () => {
    const at = { wall: wall(), running: running() }
    const expected = anchor.wall + at.running - anchor.running
    const by = at.wall - expected
    if (Math.abs(by) <= DRIFT) jump = null
    else if (!jump || Math.abs(by - jump.by) > DRIFT) jump = { by, since: at.running }
    if (jump && at.running - jump.since < BELIEVED_AFTER) return new Date(Math.min(at.wall, expected))
    jump = null
    anchor = at
    return new Date(at.wall)
  }
}
