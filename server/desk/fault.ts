import type { Result } from '#server/desk/answers'
import { log } from '#server/door/log'

/** Logs what went wrong under a number, and answers what the editor may know: that number. */
export function reportFault(error: unknown, request: Request): Result {
  const id = (request.headers.get('x-request-id') ?? crypto.randomUUID()).slice(0, 8)
  log.error({ code: 'desk.fault', id, method: request.method, path: URL.parse(request.url)?.pathname, err: error }, 'a deed failed')
  return { outcome: 'internal', error: `服务器出了错，没有保存。请把编号 ${id} 告诉技术人员`, id }
}

/** Logs what a library reports; no request is at hand. */
export function noteFault(message: string, details: unknown[]): void {
  log.error({ code: 'auth.fault', details: details.map(String) }, message)
}

/** Logs that the machine could not keep what was brought: the database is busy, or the disk is full. */
export function noteTrouble(trouble: 'busy' | 'full', error: unknown, request: Request): void {
  log.error({ code: `desk.${trouble}`, method: request.method, path: URL.parse(request.url)?.pathname, err: error }, 'nothing was written')
}

/** Logs that a session could not be noted as in use. Whoever reads is not told: their session only ends sooner. */
export function noteUntouched(error: unknown): void {
  log.warn({ code: 'auth.untouched', err: error }, 'a session could not be noted as in use')
}
