import { env } from '#lib/env'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether an origin is the paper's own: SITE_URL; or, as long as the paper is only tried out on this machine, the address
 * that the browser itself came to. Only loopback names count there, so that no foreign name pointed at this machine does.
 */
export function isOwnOrigin(origin: string, host: string | null): boolean {
  const url = URL.parse(origin)
  if (!url || url.origin !== origin) return false
  if (origin === env.SITE_URL) return true
  const tryingOut = env.SITE_URL === undefined || isLoopback(env.SITE_URL)
  return tryingOut && url.protocol === 'http:' && LOOPBACK.has(url.hostname) && url.host === host
}

/** Whether an address lies on this machine. Browsers keep Secure cookies there even without TLS. */
export const isLoopback = (address: string): boolean => LOOPBACK.has(URL.parse(address)?.hostname ?? '')

/**
 * What the request's own headers say about where it was made: `own` by a page of the paper, `foreign` by another page,
 * `unknown` when there is neither Origin nor Sec-Fetch-Site, as from a program.
 */
export function whoseRequest(headers: Headers): 'own' | 'foreign' | 'unknown' {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site !== null && site !== 'same-origin' && site !== 'none') return 'foreign'
  if (origin !== null) return isOwnOrigin(origin, headers.get('host')) ? 'own' : 'foreign'
  return site === 'same-origin' ? 'own' : 'unknown'
}
