import { randomBytes } from 'node:crypto'
import { RewritingStream } from 'parse5-html-rewriting-stream'

type Attribute = { name: string; value: string }
type Tag = { tagName: string; attrs: Attribute[] }

/** A page without the framework's traces, and what its policy and its CSS have to know. */
export type Stripped = {
  html: string
  /** Where its style goes: to be replaced in `html`. */
  place: string
  /** Addresses of its style sheets, in order. */
  sheets: string[]
  scripts: string[]
  styles: string[]
  /** Classes and ids. */
  names: Set<string>
  faults: string[]
}

/**
 * Takes out what only React in a browser would read: the framework's scripts, the flight payload, preloads of scripts,
 * comment markers, the empty box in which metadata is streamed, links to the style sheets. Ours stay: JSON-LD,
 * speculation rules, import maps, boot scripts marked `data-boot`, modules from `/islands/`.
 */
export async function stripFramework(html: string): Promise<Stripped> {
  const page: Stripped = { html: '', place: marker(), sheets: [], scripts: [], styles: [], names: new Set(), faults: [] }
  const rewriter = new RewritingStream()
  /** What may yet turn out to be the empty box. */
  let box: string | null = null
  let inside: ScriptKind | 'style' | null = null
  let inline = ''
  let out = ''

  const write = (raw: string) => {
    if (box !== null) out += box
    box = null
    out += raw
  }
  rewriter.on('comment', () => undefined)
  rewriter.on('doctype', (_, raw) => write(raw))
  rewriter.on('text', (_, raw) => {
    if (inside === 'dropped') return
    if (inside) inline += raw
    write(raw)
  })
  rewriter.on('startTag', (tag, raw) => {
    if (tag.tagName === 'script') {
      inside = kindOf(tag, page)
      if (inside !== 'dropped') write(raw)
      return
    }
    if (tag.tagName === 'link' && isFrameworkLink(tag)) {
      if (has(tag, 'rel', 'stylesheet')) write(page.sheets.push(attribute(tag, 'href') ?? '') === 1 ? page.place : '')
      return
    }
    if (tag.tagName === 'style') inside = 'style'
    note(tag, page)
    if (tag.tagName === 'div' && tag.attrs.length === 1 && attribute(tag, 'hidden') !== undefined) {
      write('')
      box = raw
    } else write(raw)
  })
  rewriter.on('endTag', (tag, raw) => {
    const was = inside
    if (tag.tagName === 'script' || tag.tagName === 'style') {
      if (was === 'script' && inline !== '') page.scripts.push(inline)
      if (was === 'style') page.styles.push(inline)
      inside = null
      inline = ''
      if (was === 'dropped') return
    }
    if (tag.tagName === 'div' && box !== null) box = null
    else write(raw)
  })
  await new Promise((done, fail) => rewriter.on('error', fail).on('end', done).resume().end(html))
  page.html = out
  return page
}

// Not guessable, so that no words of an article can stand in for it.
const marker = () => `<!--${randomBytes(12).toString('hex')}-->`

/** Data is never run, so the policy need not know it. */
type ScriptKind = 'dropped' | 'script' | 'data'

function kindOf(tag: Tag, page: Stripped): ScriptKind {
  const type = attribute(tag, 'type') ?? ''
  const src = attribute(tag, 'src')
  if (src !== undefined) {
    if (src.startsWith('/islands/')) return 'script'
    if (!src.startsWith('/_next/')) page.faults.push(`a script from elsewhere was left out: ${src}`)
    return 'dropped'
  }
  if (type === 'application/ld+json') return 'data'
  return type === 'speculationrules' || type === 'importmap' || attribute(tag, 'data-boot') !== undefined ? 'script' : 'dropped'
}

/** Style sheets, preloads and whatever else points into the build. */
function isFrameworkLink(tag: Tag): boolean {
  return attribute(tag, 'href')?.startsWith('/_next/') ?? false
}

function note(tag: Tag, page: Stripped): void {
  for (const { name, value } of tag.attrs) {
    if (name === 'class') for (const it of value.split(/\s+/)) page.names.add(it)
    if (name === 'id') page.names.add(value)
    if (name === 'style') page.faults.push(`<${tag.tagName} style> is blocked by the policy: ${value.slice(0, 60)}`)
    if (name.startsWith('on')) page.faults.push(`<${tag.tagName} ${name}> is blocked by the policy`)
  }
  if (tag.tagName === 'template' && /^B:\d/.test(attribute(tag, 'id') ?? ''))
    page.faults.push('a Suspense boundary stays hidden without React')
}

const attribute = (tag: Tag, name: string) => tag.attrs.find((it) => it.name === name)?.value
const has = (tag: Tag, name: string, value: string) => attribute(tag, name)?.toLowerCase().split(/\s+/).includes(value) ?? false
