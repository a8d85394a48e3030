import { isIPv4, isIPv6 } from 'node:net'

/**
 * The network address a request came from, or `unknown`. The front door sees to it that `x-forwarded-for` holds one
 * address that it has seen itself, or that a trusted proxy has; of several the last is the one nobody could make up.
 * Of an IPv6 address only the first 64 bits count, written out: the rest a reader's machine changes as it likes.
 */
export function addressOf(headers: Pick<Headers, 'get'>): string {
  const last =
    headers
      .get('x-forwarded-for')
      ?.split(',')
      .at(-1)
      ?.trim()
      .replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  if (isIPv4(last)) return last
  return isIPv6(last) ? firstHalf(last) : 'unknown'
}

function firstHalf(address: string): string {
  const [before = '', after] = address.replace(/%.*$/, '').split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after?.split(':').filter(Boolean) ?? []
  const groups = [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
  return [...groups.slice(0, 4), '0', '0', '0', '0'].map((group) => group.toLowerCase().padStart(4, '0')).join(':')
}

/** The network a request came from, as the audit log keeps it: an IPv4 /24, an IPv6 /48, or `unknown`. */
export function networkOf(headers: Headers): string {
  const address = addressOf(headers)
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`
  return isIPv6(address) ? `${address.split(':').slice(0, 3).join(':')}::/48` : 'unknown'
}
