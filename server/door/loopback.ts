import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { env } from '#lib/env'

/** May this asker see the inside: someone on this machine, not sent on by a proxy here, or who has METRICS_TOKEN. */
export function mayLookInside(req: IncomingMessage): boolean {
  const { authorization = '', ...headers } = req.headers
  if (env.METRICS_TOKEN && same(authorization, `Bearer ${env.METRICS_TOKEN}`)) return true
  // Behind a proxy on this machine everyone seems to come from here.
  const sentOn = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'].some((it) => headers[it] !== undefined)
  return !sentOn && /^(::ffff:)?127\.|^::1$/.test(req.socket.remoteAddress ?? '')
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
