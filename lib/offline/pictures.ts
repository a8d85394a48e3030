const RENDITION = /^\/media\/([\w-]+)-(\d+)\.(avif|webp|jpg)$/

/** A picture whatever its size and format; null for what is no rendition. */
export const pictureOf = (path: string): string | null => RENDITION.exec(path)?.[1] ?? null

/**
 * Addresses of the pictures that a printed page shows, one rendition each, to be kept beside it. Where the reader's browser
 * has one already, that one; else WebP, which every browser with a worker can show, as wide as `wide` asks, or a small one for
 * those that never stand wide.
 *
 * @param seen addresses that the browser has fetched
 * @param wide width of the window in pixels of the screen
 */
export function picturesIn(html: string, seen: readonly string[], wide: number): string[] {
  const fetched = new Map(seen.map((it) => [pictureOf(it), it]))
  const chosen = new Map<string, string>()
  for (const [, set = '', rest = ''] of html.matchAll(/<source type="image\/webp" srcset="([^"]*)"([^>]*)>/gi)) {
    const offered = set.split(',').flatMap((it) => {
      const [path = '', width = ''] = it.trim().split(' ')
      return RENDITION.test(path) ? [{ path, width: Number.parseInt(width, 10) }] : []
    })
    const fits = /\d+vw/.test(rest) ? wide : Math.min(wide, SMALL)
    const best = offered.find((it) => it.width >= fits) ?? offered.at(-1)
    const picture = best && pictureOf(best.path)
    if (picture && !chosen.has(picture)) chosen.set(picture, fetched.get(picture) ?? best.path)
  }
  return [...chosen.values()].slice(0, MOST)
}

/** Pixels that do for a card and a face. */
const SMALL = 320
/** Of one page; a gallery of more is kept in part. */
const MOST = 40
