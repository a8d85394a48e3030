const HERE = 'https://paper.invalid'

/**
 * http, https, mailto, tel and addresses within the paper; everything else is refused, however it is disguised. What a
 * browser would make of it decides (WHATWG URL), so `java\tscript:` and full-width letters win nothing.
 */
export function isSafeHref(href: string): boolean {
  if (/[\p{Cc}\p{Cf} \\]/u.test(href)) return false
  if (/^[/#]/.test(href)) return !href.startsWith('//') && URL.parse(href, HERE)?.origin === HERE
  const url = URL.parse(href)
  return url !== null && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)
}
