import { type Selector, transform } from 'lightningcss'
import { LRUCache } from 'lru-cache'

/** Every name a style sheet speaks of. */
export type CssNames = { selectors: string[]; keyframes: string[]; properties: string[] }

const known = new LRUCache<string, CssNames>({ max: 50 })

/** Reads the names of a style sheet; each sheet once. */
export function cssNames(css: string): CssNames {
  const before = known.get(css)
  if (before) return before
  const selectors = new Set<string>()
  const keyframes = new Set<string>()
  const properties = new Set<string>()

  const walk = (selector: Selector) => {
    for (const part of selector) {
      if (part.type === 'class' || part.type === 'id') selectors.add(part.name)
      // :is(), :where(), :not() and :has() carry selectors of their own.
      const inner = (part as { selectors?: Selector[] | null }).selectors
      if (Array.isArray(inner)) inner.forEach(walk)
    }
  }
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    errorRecovery: true,
    visitor: {
      Selector: walk,
      Rule: {
        keyframes: (rule) => void keyframes.add(rule.value.name.value),
        property: (rule) => void properties.add(rule.value.name),
      },
      Declaration: { custom: (declaration) => void (declaration.name.startsWith('--') && properties.add(declaration.name)) },
    },
  })
  const names = { selectors: [...selectors], keyframes: [...keyframes], properties: [...properties] }
  known.set(css, names)
  return names
}
