import type { IncomingMessage, ServerResponse } from 'node:http'

/** Largest upload there is: a film of 500 MB and some room. Routes have their own, smaller limits. */
const LARGEST = 600 * 1_048_576
/** Slowest line an upload is waited for, in bytes a second. */
const SLOWEST = 128 * 1024
/** Time for a request without a large body, and longest silence of any, in milliseconds. */
export const PATIENCE = 30_000

/**
 * Refuses a body that is too large before it is read, and sets a time limit for one that is accepted: 30 seconds, and as
 * much more as its length takes on a slow line: the announced one, or what has come of one that nobody announced.
 */
export function limitBody(req: IncomingMessage, res: ServerResponse): 400 | 413 | null {
  const announced = req.headers['content-length']
  const length = announced === undefined ? 0 : Number(announced)
  if (!Number.isSafeInteger(length) || length < 0) return 400
  if (length > LARGEST) return 413
  if (length === 0 && req.headers['transfer-encoding'] === undefined) return null

  // Kept: a request whose sender has hung up has no socket any more.
  const { socket } = req
  const began = Date.now()
  const before = socket.bytesRead
  const left = () => {
    const bytes = announced === undefined ? socket.bytesRead - before : length
    return PATIENCE + (bytes / SLOWEST) * 1000 - (Date.now() - began)
  }
  const look = () => void (left() > 0 ? wait() : req.destroy())
  let deadline: NodeJS.Timeout
  const wait = () => {
    deadline = setTimeout(look, left()).unref()
  }
  wait()
  const silence = () => req.destroy()
  req.setTimeout(PATIENCE, silence)
  const over = () => {
    clearTimeout(deadline)
    req.removeListener('timeout', silence)
    req.removeListener('end', whole)
    res.removeListener('close', over)
  }
  const whole = () => {
    over()
    // An answer may take its time, as live updates do. Once it is given, the server itself limits how long the line stays idle.
    socket.setTimeout(0)
  }
  req.once('end', whole)
  res.once('close', over)
  return null
}
