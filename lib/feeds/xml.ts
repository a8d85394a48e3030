/** A piece of finished XML; a plain string beside it is text and gets escaped. */
export type Xml = { readonly markup: string }
type Content = string | Xml | null | undefined | false

/**
 * Text for element content and attribute values: the five signs escaped, what XML 1.0 cannot hold (control characters,
 * halves of surrogate pairs, U+FFFE, U+FFFF) left out. Source: https://www.w3.org/TR/xml/#charsets
 */
export function escapeXml(text: string): string {
  return allowed(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/** An element with its attributes, in order, and its content. */
export function element(name: string, attributes: Record<string, string | number>, ...content: Content[]): Xml {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const inside = content.map(markupOf).join('')
  return { markup: inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>` }
}

/** Text in a CDATA section, for HTML inside a feed; `]]>` in it is taken apart. Source: https://www.w3.org/TR/xml/#sec-cdata-sect */
export function cdata(text: string): Xml {
  return { markup: `<![CDATA[${allowed(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>` }
}

/** A whole document. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu

const allowed = (text: string) => text.replace(FORBIDDEN, '')
const markupOf = (content: Content) => (typeof content === 'string' ? escapeXml(content) : content ? content.markup : '')
