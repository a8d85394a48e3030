import type { Server } from 'node:http'
import { log } from '#server/door/log'

/** Longest time a request in flight is waited for. */
const GRACE = 10_000

/**
 * Stops accepting, waits up to ten seconds for what is in flight, then cuts the rest (live updates never end by
 * themselves). Resolves when no connection is left.
 */
export async function drain(server: Server, grace = GRACE): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  // A kept-alive connection becomes idle only after its last answer.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => {
    log.warn({ code: 'door.cut' }, 'connections still open after the grace period are cut')
    server.closeAllConnections()
  }, grace)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}
