import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '#lib/env'
import { passCookie, readPass } from '#server/auth/preview-pass'
import { rateCounter } from '#server/desk/rate'
import { PAGE_HEADERS } from '#server/door/security-headers'
import { sendPlain } from '#server/press/plain-page'

/** No machine keeps it, no other site learns the address, no crawler lists it. */
const UNLISTED = ['X-Robots-Tag', 'noindex, nofollow, noarchive', 'Referrer-Policy', 'no-referrer']
const REFUSED = [...PAGE_HEADERS.filter((_, i, all) => all[i - (i % 2)] !== 'Referrer-Policy'), ...UNLISTED]

type Newsroom = (req: IncomingMessage, res: ServerResponse, area: 'preview', more: string[]) => Promise<void>

/**
 * Answers `/preview/<token>`: the working copy, for whoever holds an open link. A link that has expired or was taken back is
 * 410, what was never one is 404. Not the press: nothing of it is ever kept.
 */
export function createPreviewDoor(newsroom: Newsroom) {
  const count = rateCounter({ max: 120, seconds: 60 })
  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    const token = path.slice('/preview/'.length)
    const pass = await readPass(token)
    if (!pass) return sendPlain(res, 404, REFUSED)
    if (pass.outcome === 'gone') return sendPlain(res, 410, REFUSED)
    // Printing a working copy costs the database a moment; a link that many open at once must not cost the desk its own.
    const wait = count(String(pass.link))
    if (wait > 0) return sendPlain(res, 503, [...REFUSED, 'Retry-After', String(wait)])
    await newsroom(req, res, 'preview', [...UNLISTED, 'Set-Cookie', passCookie(token, pass, env.siteUrl.startsWith('https:'))])
  }
}
