import { createServer, type RequestListener, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { PATIENCE } from '#server/door/body-limits'
import { PAGE_HEADERS } from '#server/door/security-headers'
import { type PlainStatus, plainHtml } from '#server/press/plain-page'

/** Longest an upload of the largest size may take on the slowest line that is waited for; `limitBody` is stricter. */
const LONGEST_UPLOAD = 90 * 60_000
/** Longer than common proxies keep theirs, so that a proxy never writes to a connection that is just being closed. */
const KEEP_ALIVE = 65_000

/**
 * The HTTP server with its limits: 16 KB of headers within 30 seconds, no CONNECT, and no upgrade unless somebody else
 * listens for them, as Next does in development.
 */
export function createListener(handle: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: PATIENCE,
      requestTimeout: LONGEST_UPLOAD,
      connectionsCheckingInterval: 5000,
      keepAliveTimeout: KEEP_ALIVE,
      noDelay: true,
    },
    handle,
  )
  server.maxConnections = 20_000
  server.on('connect', (_, socket) => refuse(socket, 405, 'Allow: GET, HEAD'))
  server.on('upgrade', (_, socket) => {
    if (server.listenerCount('upgrade') === 1) socket.destroy()
  })
  server.on('clientError', (fault: NodeJS.ErrnoException, socket) => {
    if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    refuse(socket, STATUS[fault.code ?? ''] ?? 400)
  })
  return server
}

const STATUS: Record<string, PlainStatus> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }
const REASON: Partial<Record<PlainStatus, string>> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

/** Here there is no `ServerResponse` yet: the request could not be read. */
function refuse(socket: Duplex, status: PlainStatus, ...more: string[]): void {
  const body = plainHtml(status)
  const house = PAGE_HEADERS.flatMap((it, i) => (i % 2 === 0 ? [`${it}: ${PAGE_HEADERS[i + 1]}`] : []))
  const own = [
    'Content-Type: text/html; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ]
  socket.end([`HTTP/1.1 ${status} ${REASON[status] ?? ''}`, ...own, ...more, ...house, '', body].join('\r\n'))
}
