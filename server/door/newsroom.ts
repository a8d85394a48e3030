import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '#lib/env'
import { limitBody } from '#server/door/body-limits'
import { cleanHeaders } from '#server/door/clean-headers'
import { log } from '#server/door/log'
import { newsroomPolicy } from '#server/door/newsroom-policy'
import { NEWSROOM_HEADERS, setHeaders } from '#server/door/security-headers'
import { BARE_POLICY } from '#server/press/csp'
import { type PlainStatus, sendPlain } from '#server/press/plain-page'

type Next = (req: IncomingMessage, res: ServerResponse) => Promise<unknown>

const PAGE_METHODS = ['GET', 'HEAD']
const SCRIPT_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Hands `/admin` and `/api` to Next: cleaned headers, limits on the body, a fresh nonce for pages, nothing stored. */
export function createNewsroomDoor(next: Next, dev: boolean) {
  return async (req: IncomingMessage, res: ServerResponse, area: 'admin' | 'api'): Promise<void> => {
    const refuse = (status: PlainStatus, more: string[] = []) => sendPlain(res, status, [...NEWSROOM_HEADERS, ...more])
    const methods = area === 'admin' ? PAGE_METHODS : SCRIPT_METHODS
    if (!methods.includes(req.method ?? '')) return refuse(405, ['Allow', methods.join(', ')])
    const fault = limitBody(req, res)
    if (fault) return refuse(fault, ['Connection', 'close'])

    cleanHeaders(req, { trustProxy: env.TRUST_PROXY, page: area === 'admin' })
    const id = randomUUID()
    req.headers['x-request-id'] = id
    setHeaders(res, [...NEWSROOM_HEADERS, 'X-Request-Id', id, 'Cache-Control', 'no-store'])
    if (area === 'admin') {
      const policy = newsroomPolicy(randomBytes(16).toString('base64'), dev)
      req.headers['content-security-policy'] = policy
      res.setHeader('Content-Security-Policy', policy)
    } else res.setHeader('Content-Security-Policy', BARE_POLICY)
    note(req, res, id)
    try {
      await next(req, res)
    } catch (err) {
      log.error({ code: 'newsroom.fault', id, err }, 'Next could not answer')
      refuse(500, ['X-Request-Id', id])
    }
  }
}

function note(req: IncomingMessage, res: ServerResponse, id: string): void {
  const start = performance.now()
  // Without the query: it may hold words of a draft or a token.
  const path = req.url?.split('?')[0]
  res.once('close', () => {
    const ms = Math.round(performance.now() - start)
    log.info(
      { code: 'newsroom.answered', id, method: req.method, path, status: res.statusCode, ms, whole: res.writableFinished },
      'answered',
    )
  })
}
