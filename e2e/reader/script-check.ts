import { Converter } from 'opencc-js'
import { from, to } from 'opencc-js/preset'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** A printed page as a crawler sees it. */
export type Sheet = {
  lang: string
  /** hreflang → address. */
  editions: Record<string, string>
  canonical: string | null
  /** og:locale. */
  locale: string | null
  /** Addresses in the page that stay on the site, as paths. */
  links: string[]
  /** All that is read or announced, except where the page says it is in another language or is code. */
  texts: string[]
  /** The data for machines. */
  data: string
}

const READ = new Set(['alt', 'title', 'aria-label', 'placeholder', 'content', 'label', 'data-words'])

/** Reads a page: its language, its editions, its links and its words. */
export function readSheet(html: string): Sheet {
  const sheet: Sheet = { lang: '', editions: {}, canonical: null, locale: null, links: [], texts: [], data: '' }
  const visit = (node: Tree.Node, own: boolean): void => {
    if ('value' in node && own) sheet.texts.push(node.value)
    if (!('tagName' in node)) {
      if ('childNodes' in node) for (const child of node.childNodes) visit(child, own)
      return
    }
    const at = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    if (node.tagName === 'html') sheet.lang = at.lang ?? ''
    const foreign = at.lang !== undefined && at.lang !== sheet.lang
    const inside = own && !foreign && !['script', 'style', 'code'].includes(node.tagName)
    if (node.tagName === 'script' && at.type === 'application/ld+json')
      sheet.data += node.childNodes.map((it) => ('value' in it ? it.value : '')).join('')
    if (node.tagName === 'link' && at.rel === 'alternate' && at.hreflang) sheet.editions[at.hreflang] = at.href ?? ''
    if (node.tagName === 'link' && at.rel === 'canonical') sheet.canonical = at.href ?? null
    if (at.property === 'og:locale') sheet.locale = at.content ?? null
    if (node.tagName === 'a' && at.href?.startsWith('/')) sheet.links.push(at.href.replace(/#.*/, ''))
    if (inside) for (const [name, value] of Object.entries(at)) if (READ.has(name)) sheet.texts.push(value)
    for (const child of node.childNodes) visit(child, inside)
  }
  visit(parse(html), true)
  return sheet
}

const entries = [from.cn ?? [], to.tw ?? []]
  .flat()
  .flat()
  .flatMap((dictionary) =>
    String(dictionary)
      .split('|')
      .map((entry) => entry.split(' ')),
  )
const single = entries.filter(([simplified = '', traditional = '']) => [...simplified].length === 1 && traditional !== simplified)
const simplified = new Set(single.map(([character = '']) => character))
// Taiwan prints 台, 群, 里 and others that are simplified forms of something too: whatever some word's right form is made of.
const traditional = new Set(entries.flatMap(([, ...forms]) => [...forms.join(''), '台']))
/** The characters of a text that no traditional word has. */
export const simplifiedOnly = (text: string): string[] => [...text].filter((it) => simplified.has(it) && !traditional.has(it))

/** The characters of a text that a simplified one writes otherwise, words considered (著名 is right in both). */
export function onlyTraditional(text: string): string[] {
  const right = [...toSimplified(text)]
  return [...text].filter((it, at) => it !== right[at] && !simplified.has(it))
}

const toSimplified = Converter({ from: 't', to: 'cn' })
