/** Longest request target, in bytes. */
const LONGEST = 8192

/**
 * What is wrong with a request target as it came: 414 for one too long; 400 for another form than a path (absolute, `*`),
 * a backslash in the path, a NUL or line break anywhere, percent-encoding that is none. Null when it may be looked at.
 */
export function faultOfTarget(raw: string): 400 | 414 | null {
  if (raw.length > LONGEST) return 414
  if (!raw.startsWith('/')) return 400
  if (/%(?![0-9a-f]{2})|%0[0ad]/i.test(raw)) return 400
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (/[\u0000-\u0020\u007f]/.test(raw)) return 400
  const [path = ''] = raw.split('?', 1)
  if (/\\|%5c/i.test(path)) return 400
  try {
    decodeURIComponent(path)
    return null
  } catch {
    return 400
  }
}
