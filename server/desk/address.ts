/**
 * The network address a request came from, or `unknown`. The front door sees to it that `x-forwarded-for` holds one
 * address that it has seen itself, or that a trusted proxy has; of several the last is the one nobody could make up.
 */
export function addressOf(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last?.replace(/^::ffff:/, '').slice(0, 64) || 'unknown'
}
