/**
 * HTML from a clipboard as plain values: what the readers of this folder walk over. The browser's own parser makes it,
 * in a document that loads and runs nothing; the tests make it with another one.
 */
export type Tagged = { tag: string; attributes: Record<string, string>; pieces: Piece[] }
export type Piece = string | Tagged

/**
 * Parses HTML as the clipboard has it. Nothing of it is ever put into the page or run; but the page's policy is asked about
 * every style, handler and base even so, and each would be reported. So they go by another name.
 */
export function piecesOf(html: string): Piece[] {
  const quiet = html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<base\b/gi, '<x-base')
    .replace(TAG, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, ' data-look').replace(/([\s/"'])on(?=[a-z]+\s*=)/gi, '$1data-off-'))
  return piecesIn(new DOMParser().parseFromString(quiet, 'text/html').body)
}

const TAG = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi

function piecesIn(parent: ParentNode): Piece[] {
  return [...parent.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Text) return [node.data]
    if (node.nodeType !== 1) return []
    const element = node as Element
    const attributes = Object.fromEntries([...element.attributes].map((it) => [it.name, it.value]))
    return [{ tag: element.localName, attributes, pieces: piecesIn(element) }]
  })
}

const parsed = new WeakMap<Tagged, Record<string, string>>()

/** The declarations of an element's `style`, names and values in lower case. A browser would drop the `mso-` ones. */
export function styleOf(element: Tagged): Record<string, string> {
  const known = parsed.get(element)
  if (known) return known
  const style: Record<string, string> = {}
  for (const part of (element.attributes['data-look'] ?? element.attributes.style ?? '').split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0)
      style[part.slice(0, colon).trim().toLowerCase()] = part
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  parsed.set(element, style)
  return style
}

export const classOf = (element: Tagged): string => element.attributes.class ?? ''

/** Every element within, in order. */
export function* elementsIn(pieces: Piece[]): Generator<Tagged> {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    yield piece
    yield* elementsIn(piece.pieces)
  }
}

/** The words within, as they stand. */
export const wordsIn = (pieces: Piece[]): string => pieces.map((it) => (typeof it === 'string' ? it : wordsIn(it.pieces))).join('')
