import { storyNumber } from '#lib/reading/shelf'

/** How the worker in the browser treats a request: a story, another page, a picture, one of our modules, or not at all. */
export type Treatment = 'story' | 'page' | 'picture' | 'module' | 'leave'

/** What is asked, as far as it matters here. */
type Asked = { method: string; url: string; mode: string; destination: string }

/** The newsroom and whatever is not read by people as a page: the worker lets it pass as if it were not there. */
const NOT_FOR_READERS =
  /^\/(admin|api|preview|_next|marks|sitemaps|\.well-known)(\/|$)|^\/(healthz|readyz|metrics)$|\.(xml|txt|js|json|webmanifest)$/

/** Decides by address, kind and purpose of a request. Everything from another host, and everything that is not GET, is left. */
export function treatmentOf({ method, url, mode, destination }: Asked, origin: string): Treatment {
  const asked = new URL(url)
  if (method !== 'GET' || asked.origin !== origin) return 'leave'
  const { pathname } = asked
  if (/^\/islands\/[\w-]+\.js$/.test(pathname)) return 'module'
  if (NOT_FOR_READERS.test(pathname)) return 'leave'
  if (/^\/media\/[\w-]+\.(avif|webp|jpg)$/.test(pathname)) return destination === 'image' ? 'picture' : 'leave'
  if (mode !== 'navigate') return 'leave'
  return storyNumber(pathname) === null ? 'page' : 'story'
}
