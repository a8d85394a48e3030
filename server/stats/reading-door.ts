import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '#lib/env'
import { readingPath } from '#lib/links'
import { limitBody } from '#server/door/body-limits'
import { cleanHeaders } from '#server/door/clean-headers'
import { PAGE_HEADERS } from '#server/door/security-headers'
import { BARE_POLICY } from '#server/press/csp'
import { sendPlain } from '#server/press/plain-page'
import { takeReading } from '#server/stats/beacon'

const BYTES = 200
const HEADERS = ['Cache-Control', 'no-store', 'Content-Security-Policy', BARE_POLICY, ...PAGE_HEADERS]

/**
 * Takes readings; false for any other path. Every reader of a story tells one, so Next has no part in it. The answer is 204
 * whatever comes: to somebody who asked not to be counted, to a program, and to nonsense alike.
 */
export async function takeReadings(req: IncomingMessage, res: ServerResponse, path: string): Promise<boolean> {
  if (path !== readingPath) return false
  if (req.method !== 'POST') {
    sendPlain(res, 405, [...PAGE_HEADERS, 'Allow', 'POST'])
    return true
  }
  const fault = limitBody(req, res)
  if (fault) {
    sendPlain(res, fault, [...PAGE_HEADERS, 'Connection', 'close'])
    return true
  }
  cleanHeaders(req, { trustProxy: env.TRUST_PROXY, page: false })
  const told = await bodyOf(req)
  res.writeHead(204, told === null ? [...HEADERS, 'Connection', 'close'] : HEADERS)
  res.end()
  if (told !== null) takeReading({ get: (name) => req.headers[name]?.toString() ?? null }, told)
  return true
}

/** The body, or null as soon as it is longer than any that a page sends. */
function bodyOf(req: IncomingMessage): Promise<string | null> {
  if (Number(req.headers['content-length'] ?? 0) > BYTES) return Promise.resolve(null)
  return new Promise((done) => {
    let body = Buffer.alloc(0)
    req.on('data', (part: Buffer) => {
      body = Buffer.concat([body, part])
      if (body.length > BYTES) done(null)
    })
    req.on('end', () => done(body.toString('utf8')))
    req.on('close', () => done(null))
  })
}
