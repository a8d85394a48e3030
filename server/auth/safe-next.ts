/**
 * Where to go after signing in: the given path if it lies under /admin of this very site, and null otherwise. What a
 * browser would read as another host (`//`, `/\`, tabs, encoded slashes) never passes.
 */
export function safeNext(next: string | undefined): string | null {
  if (!next || next.length > 500 || !/^\/admin(?:[/?#]|$)/.test(next)) return null
  if (/[\p{Cc}\s\\]|\/\/|%(?:2f|5c|0[0-9a-d]|25)/iu.test(next)) return null
  const url = URL.parse(next, 'http://paper.invalid')
  return url?.origin === 'http://paper.invalid' && url.pathname.startsWith('/admin') && !url.pathname.startsWith('/admin/sign-in')
    ? next
    : null
}
