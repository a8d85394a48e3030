import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '#lib/env'
import { limitBody } from '#server/door/body-limits'
import { cleanHeaders } from '#server/door/clean-headers'
import { log } from '#server/door/log'
import { framingOf, newsroomPolicy } from '#server/door/newsroom-policy'
import { PAGE_HEADERS, setHeaders } from '#server/door/security-headers'
import { BARE_POLICY } from '#server/press/csp'
import { type PlainStatus, sendPlain } from '#server/press/plain-page'

type Next = (req: IncomingMessage, res: ServerResponse) => Promise<unknown>

const PAGE_METHODS = ['GET', 'HEAD']
const SCRIPT_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

type Area = 'admin' | 'api' | 'preview'

/**
 * Hands `/admin`, `/api` and shared previews to Next: cleaned headers, limits on the body, a fresh nonce for pages, nothing
 * stored. `more` are headers of the one page, names and values in turn.
 */
export function createNewsroomDoor(next: Next, dev: boolean) {
  return async (req: IncomingMessage, res: ServerResponse, area: Area, more: string[] = []): Promise<void> => {
    const refuse = (status: PlainStatus, why: string[] = []) => sendPlain(res, status, [...PAGE_HEADERS, ...why])
    const page = area !== 'api'
    const methods = page ? PAGE_METHODS : SCRIPT_METHODS
    if (!methods.includes(req.method ?? '')) return refuse(405, ['Allow', methods.join(', ')])
    const fault = limitBody(req, res)
    if (fault) return refuse(fault, ['Connection', 'close'])

    cleanHeaders(req, { trustProxy: env.TRUST_PROXY, page })
    const id = randomUUID()
    req.headers['x-request-id'] = id
    setHeaders(res, [...PAGE_HEADERS, 'X-Request-Id', id, 'Cache-Control', 'no-store', ...more])
    if (page) {
      const framing = area === 'admin' ? framingOf(req.url?.split('?')[0] ?? '') : 'neither'
      const policy = newsroomPolicy(randomBytes(16).toString('base64'), dev, framing)
      if (framing === 'framed') res.setHeader('X-Frame-Options', 'SAMEORIGIN')
      req.headers['content-security-policy'] = policy
      res.setHeader('Content-Security-Policy', policy)
    } else res.setHeader('Content-Security-Policy', BARE_POLICY)
    note(req, res, id, area)
    try {
      await next(req, res)
    } catch (err) {
      log.error({ code: 'newsroom.fault', id, err }, 'Next could not answer')
      refuse(500, ['X-Request-Id', id])
    }
  }
}

function note(req: IncomingMessage, res: ServerResponse, id: string, area: Area): void {
  const start = performance.now()
  // Without the query: it may hold words of a draft or a token. The address of a shared preview is itself one.
  const path = area === 'preview' ? '/preview' : req.url?.split('?')[0]
  res.once('close', () => {
    const ms = Math.round(performance.now() - start)
    log.info(
      { code: 'newsroom.answered', id, method: req.method, path, status: res.statusCode, ms, whole: res.writableFinished },
      'answered',
    )
  })
}
