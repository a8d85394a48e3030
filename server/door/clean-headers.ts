import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * Takes from a request what only Next itself or a proxy of ours may say. Such headers were behind half of Next's advisories
 * (CVE-2025-29927 and its kin). `x-forwarded-for` then names who is really at the other end.
 *
 * @param page a page of the newsroom, whose own links ask for flight data with `rsc` and `next-router-…`
 */
export function cleanHeaders(req: IncomingMessage, { trustProxy, page }: { trustProxy: boolean; page: boolean }): void {
  const { headers } = req
  for (const name of Object.keys(headers)) {
    const routing = name === 'rsc' || name.startsWith('next-router-') || name.startsWith('next-url')
    if (FORGED.test(name) || (!trustProxy && PROXY.test(name)) || (routing && !page)) delete headers[name]
  }
  // A proxy appends whom it saw; what stands before that is the reader's own word.
  const said = trustProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  headers['x-forwarded-for'] = said && isIP(said) ? said : (req.socket.remoteAddress ?? '')
}

const FORGED =
  /^(x-middleware-|x-nextjs-|x-matched-path|x-invoke-|x-now-|x-vercel-|next-action|next-html-request-id|content-security-policy)/
const PROXY = /^(x-forwarded-|x-real-ip|forwarded$|true-client-ip|cf-connecting-ip)/
