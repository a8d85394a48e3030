/** An element as a strict reader finds it; `text` is all the text inside it. */
export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const PIECE = new RegExp(`<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'gy')
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u

/**
 * A small strict reader for tests: throws on anything that is not well-formed, or a prefix nobody declared. Knows what our
 * writers use, no more: elements, attributes in double quotes, text, CDATA. Source: https://www.w3.org/TR/xml/#sec-well-formed
 */
export function readXml(document: string): XmlNode {
  if (FORBIDDEN.test(document)) throw new Error('a character that XML cannot hold')
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!document.startsWith(head)) throw new Error('no XML declaration')
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  PIECE.lastIndex = head.length
  while (PIECE.lastIndex < document.length) {
    const at = PIECE.lastIndex
    const piece = PIECE.exec(document)
    if (!piece) throw new Error(`not well-formed at ${at}: ${document.slice(at, at + 60)}`)
    const [, cdata, closing, name = '', attributes = '', empty, text] = piece
    const inside = open.at(-1) as XmlNode
    if (name === '') inside.text += cdata ?? plain(text ?? '')
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes ${inside.name}`)
      const parent = open.at(-1) as XmlNode
      parent.text += inside.text
    } else {
      const node = { name, attributes: attributesOf(attributes), children: [], text: '' }
      declared(node, open)
      inside.children.push(node)
      if (!empty) open.push(node)
    }
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one closed root')
  return top.children[0] as XmlNode
}

/** Every element of a name, in order. */
export function everyElement(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...everyElement(child, name)])
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, key = '', value = ''] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (key in found) throw new Error(`${key} stands twice`)
    found[key] = plain(value)
  }
  return found
}

function declared(node: XmlNode, open: XmlNode[]): void {
  const prefixes = [node.name, ...Object.keys(node.attributes)].flatMap((name) =>
    name.includes(':') && !name.startsWith('xmlns:') ? [name.split(':')[0]] : [],
  )
  for (const prefix of prefixes) {
    if (![...open, node].some((it) => `xmlns:${prefix}` in it.attributes)) throw new Error(`nobody declared ${prefix}:`)
  }
}

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

function plain(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text')
  return text.replace(/&[^;]{0,10};?/g, (sign) => {
    const known = SIGNS[sign]
    if (known === undefined) throw new Error(`an entity that XML does not know: ${sign}`)
    return known
  })
}
