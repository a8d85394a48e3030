/** Who may show a page in a frame, and whether it shows frames itself: only the editors and the front desk frame, and only previews are framed. */
export type Framing = 'framed' | 'frames' | 'neither'

/** What a page of the newsroom has to do with frames, by its path. */
export function framingOf(path: string): Framing {
  if (/^\/admin\/((stories|pages)\/\d+\/preview|front\/ahead)$/.test(path)) return 'framed'
  return /^\/admin\/((stories|pages)\/\d+|front)$/.test(path) ? 'frames' : 'neither'
}

/**
 * The policy of a page in the newsroom (CSP Level 3): scripts by nonce, which Next reads from the request's own header of
 * that name and writes on its tags. Under `next dev` React needs `eval` and styles come and go.
 */
export function newsroomPolicy(nonce: string, dev: boolean, framing: Framing): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors ${framing === 'framed' ? "'self'" : "'none'"}`,
    `frame-src ${framing === 'frames' ? "'self'" : "'none'"}`,
    `form-action 'self'`,
  ].join('; ')
}
