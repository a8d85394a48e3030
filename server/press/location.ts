/**
 * Where Next sends a reader, as a path of ours: without origin and without the inner segment of the simplified edition.
 * Null when it leads to another site, which no page of the paper does.
 */
export function pathOfLocation(location: string, asked: string, origin: string, host: string): string | null {
  const base = `http://${host}`
  const target = URL.parse(location, new URL(asked, base))
  if (!target || (target.host !== host && target.origin !== origin)) return null
  // `//host` would be another site to a browser.
  const path = target.pathname.replace(/^\/{2,}/, '/').replace(/^\/zh-hans(?=\/|$)/, '') || '/'
  return `${path}${target.search}`
}
