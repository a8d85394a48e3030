import type { CssNames } from '#server/press/css-names'

const NAME = String.raw`--(?:\\.|[\w-]|[^\x00-\x7f])+`
const DECLARATION = new RegExp(`(?<=[{;}])(${NAME}):([^;}]*)`, 'g')
const MENTION = new RegExp(NAME, 'g')
const WORD = /[\w-]+/g

/**
 * Custom properties and keyframes of a minified style sheet that nothing refers to: neither a rule, nor a property that is
 * itself referred to, nor one of `tokens`. It reads the text, not a tree: a mention anywhere but in a definition counts.
 */
export function deadDefinitions(css: string, all: CssNames, tokens: ReadonlySet<string>): string[] {
  const values = new Map<string, string>()
  const rest = css
    .replace(/@property\s+[^{]+\{[^}]*\}/g, '')
    .replace(DECLARATION, (_, name: string, value: string) => {
      values.set(plain(name), `${values.get(plain(name)) ?? ''} ${value}`)
      return ''
    })
    .replace(/@(-webkit-)?keyframes\s+[\w-]+/g, '')

  const live = new Set<string>()
  const texts = [rest]
  const call = (name: string) => {
    if (live.has(name)) return
    live.add(name)
    texts.push(values.get(name) ?? '')
  }
  for (const token of tokens) if (values.has(token)) call(token)
  for (let text = texts[0], i = 0; text !== undefined; text = texts[++i]) {
    for (const [mention] of text.matchAll(MENTION)) call(plain(mention))
  }
  const words = new Set(texts.flatMap((text) => text.match(WORD) ?? []))
  return [...all.properties.filter((it) => !live.has(it)), ...all.keyframes.filter((it) => !words.has(it))]
}

const plain = (name: string) => name.replace(/\\(.)/g, '$1')
