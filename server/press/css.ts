import { createHash } from 'node:crypto'
import { transform } from 'lightningcss'
import { LRUCache } from 'lru-cache'
import { cssNames } from '#server/press/css-names'
import { deadDefinitions } from '#server/press/dead-definitions'

const pruned = new LRUCache<string, string>({ max: 300 })

/**
 * The style sheet a page needs: without rules for classes and ids that do not occur in it, without keyframes and custom
 * properties nothing refers to, minified.
 *
 * @param names classes and ids of the page, and every other word that a script of ours may put there
 * @param tokens custom properties (`--x`) spelt in the page or its scripts
 */
export function pruneCss(css: string, names: ReadonlySet<string>, tokens: ReadonlySet<string>): string {
  const all = cssNames(css)
  const dead = all.selectors.filter((it) => !names.has(it))
  const spelt = all.properties.filter((it) => tokens.has(it))
  // Pages of one kind mostly use the same names: the second one costs a hash.
  const key = createHash('sha256')
    .update(css)
    .update(dead.join('\n'))
    .update(`\0${spelt.join('\n')}`)
    .digest('base64')
  const known = pruned.get(key)
  if (known !== undefined) return known

  // lightningcss knows one kind of symbol: a class that is called like a keyframe must not take that with it.
  const keyframes = new Set(all.keyframes)
  const rules = shrink(
    css,
    dead.filter((it) => !keyframes.has(it)),
  )
  const gone = deadDefinitions(rules, all, tokens).filter((it) => it.startsWith('--') || !names.has(it))
  const result = shrink(rules, gone)
  pruned.set(key, result)
  return result
}

function shrink(css: string, unusedSymbols: string[]): string {
  const { code } = transform({ filename: 'page.css', code: Buffer.from(css), minify: true, errorRecovery: true, unusedSymbols })
  return Buffer.from(code).toString('utf8')
}
