import type { Server } from 'node:http'
import { log } from '#server/door/log'

/** Longest time a request in flight is waited for. */
const GRACE = 10_000

/**
 * Stops accepting, waits up to ten seconds for what is in flight, then cuts the rest (live updates never end by
 * themselves). Resolves when no connection is left, or the last are cut.
 */
export async function drain(server: Server, grace = GRACE): Promise<void> {
  const closed = new Promise<'closed'>((done) => server.close(() => done('closed')))
  // A kept-alive connection becomes idle only after its last answer.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  let alarm: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((done) => {
    alarm = setTimeout(done, grace, 'late')
  })
  if ((await Promise.race([closed, late])) === 'late') {
    log.warn({ code: 'door.cut' }, 'connections still open after the grace period are cut')
    server.closeAllConnections()
  }
  clearInterval(sweep)
  clearTimeout(alarm)
}
