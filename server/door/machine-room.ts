import type { IncomingMessage, ServerResponse } from 'node:http'
import { mayLookInside } from '#server/door/loopback'
import { metrics } from '#server/door/metrics'
import type { Readiness } from '#server/door/readiness'
import { PAGE_HEADERS } from '#server/door/security-headers'
import { sendPlain } from '#server/press/plain-page'

/** Answers `/healthz` (the process lives), `/readyz` (it can serve) and `/metrics`; false for any other path. */
export function createMachineRoom(readiness: () => Promise<Readiness>) {
  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<boolean> => {
    if (path === '/healthz') tell(res, 200, 'application/json', '{"status":"ok"}\n')
    else if (path === '/readyz') {
      const { ready, checks } = await readiness()
      // Why not is for those inside: it speaks of disks and databases.
      const inside = mayLookInside(req) ? { checks } : {}
      tell(res, ready ? 200 : 503, 'application/json', `${JSON.stringify({ status: ready ? 'ok' : 'unavailable', ...inside })}\n`)
    } else if (path === '/metrics') {
      if (mayLookInside(req)) tell(res, 200, metrics.contentType, await metrics.metrics())
      else sendPlain(res, 403, PAGE_HEADERS)
    } else return false
    return true
  }
}

function tell(res: ServerResponse, status: number, type: string, body: string): void {
  res.writeHead(status, [
    ...['Content-Type', type],
    ...['Content-Length', String(Buffer.byteLength(body))],
    ...['Cache-Control', 'no-store'],
    ...['Content-Security-Policy', `default-src 'none'; frame-ancestors 'none'`],
    ...PAGE_HEADERS,
  ])
  res.end(res.req.method === 'HEAD' ? undefined : body)
}
