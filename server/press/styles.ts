import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'

/** Answers the text of a style sheet by its address, `/_next/static/chunks/3dc8ul550w_bg.css`. */
export type ReadStyle = (href: string) => Promise<string>

/** Reads the style sheets of a build in `distDir`. Their names carry a hash, so each is read once. */
export function stylesOf(distDir: string): ReadStyle {
  const read = new LRUCache<string, string>({ max: 100 })
  return async (href) => {
    const [path = ''] = href.split('?')
    if (!/^\/_next\/static\/[\w/.~-]+\.css$/.test(path) || path.includes('..')) throw new Error(`Not a style sheet of ours: ${href}`)
    const css = read.get(path) ?? anchored(await readFile(join(distDir, path.slice('/_next/'.length)), 'utf8'), path)
    read.set(path, css)
    return css
  }
}

/** Relative addresses in a style sheet are relative to it; once it stands in the page they would point elsewhere. */
function anchored(css: string, path: string): string {
  return css.replace(/url\((["']?)(?!["']|data:|https?:|\/|#)([^)"']+)\1\)/g, (_, quote: string, address: string) => {
    return `url(${quote}${new URL(address, `http://paper${path}`).pathname}${quote})`
  })
}
