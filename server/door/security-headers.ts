import { env } from '#lib/env'

/**
 * Headers of every answer (OWASP ASVS 5.0 §3.4), names and values in turn. What may frame a page differs: see below.
 */
const EVERYWHERE = [
  ...['X-Content-Type-Options', 'nosniff'],
  ...['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ...['Cross-Origin-Opener-Policy', 'same-origin'],
  ...['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
  // Only where the paper is known to be reachable by https: a browser remembers it for two years.
  ...(env.siteUrl.startsWith('https:') ? ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] : []),
]

/** For pages of readers and the newsroom: nobody frames them. The newsroom's door lets the editor frame a preview, and nothing else. */
export const PAGE_HEADERS = [...EVERYWHERE, 'Cross-Origin-Resource-Policy', 'same-origin', 'X-Frame-Options', 'DENY']

/** For files: pictures are shown by feed readers and social cards elsewhere. */
export const FILE_HEADERS = [...EVERYWHERE, 'Cross-Origin-Resource-Policy', 'cross-origin']

/** Sets such a list on an answer whose other headers are somebody else's. */
export function setHeaders(res: { setHeader: (name: string, value: string) => unknown }, list: string[]): void {
  for (let i = 0; i < list.length; i += 2) res.setHeader(list[i] ?? '', list[i + 1] ?? '')
}
