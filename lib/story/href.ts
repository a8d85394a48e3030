/** http, https, mailto, tel and addresses within the paper; everything else is refused, however it is disguised. */
export function isSafeHref(href: string): boolean {
  if (/[\p{Cc} \\]/u.test(href)) return false
  if (/^(\/(?!\/)|#)/.test(href)) return true
  const url = URL.parse(href)
  return url !== null && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
}
