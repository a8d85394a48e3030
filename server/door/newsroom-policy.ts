/**
 * The policy of a page in the newsroom (CSP Level 3): scripts by nonce, which Next reads from the request's own header of
 * that name and writes on its tags. Under `next dev` React needs `eval` and styles come and go.
 */
export function newsroomPolicy(nonce: string, dev: boolean): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
    `frame-src 'self'`,
    `form-action 'self'`,
  ].join('; ')
}
