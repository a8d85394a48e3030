import { pictureOf, picturesIn } from '#lib/offline/pictures'

/** What a page tells the worker: which stories shall open without a network, and what its browser has fetched already. */
export type Wishes = {
  paths: string[]
  /** The story that is being read, of which the newest copy is wanted. */
  here: string | null
  seen: string[]
  /** Width of the window in pixels of the screen. */
  wide: number
  /** Fetch no picture that has not been fetched for reading. */
  sparing: boolean
}

/** Name of the cache in which stories lie, by their addresses. */
export const PAGES = 'paper-pages'
const PICTURES = 'paper-pictures'
/** Pictures of all stories together, and bytes of one. */
const MOST_PICTURES = 1000
const LARGEST = 1_048_576

/** Brings what lies on the device into line with the wishes: fetches what is missing and takes away the rest. */
export async function keep({ paths, here, ...means }: Wishes): Promise<void> {
  const pages = await caches.open(PAGES)
  for (const { url } of await pages.keys()) if (!paths.includes(new URL(url).pathname)) await pages.delete(url)
  // First what the reader has before them, then the rest in their order.
  for (const path of [...paths].sort((a, b) => Number(b === here) - Number(a === here))) {
    if (path === here || !(await pages.match(path))) await take(path, means)
  }
  await keepPictures(means)
}

/** Puts a printed page among those kept; what is no longer there must not live on here. */
export async function store(path: string, answer: Response, means: Pick<Wishes, 'seen' | 'wide'>): Promise<void> {
  const pages = await caches.open(PAGES)
  if (answer.status === 404 || answer.status === 410) return void (await pages.delete(path))
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) return
  const html = await answer.text()
  const headers = new Headers(answer.headers)
  // The body is unpacked by now.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set('x-kept-at', new Date().toISOString())
  headers.set('x-pictures', picturesIn(html, means.seen, means.wide).join(','))
  await pages.put(path, new Response(html, { headers }))
}

export const keptPage = async (path: string): Promise<Response | undefined> => (await caches.open(PAGES)).match(path, { ignoreVary: true })

/** A picture, or the same in another size, which is better than none. */
export async function keptPicture(path: string): Promise<Response | undefined> {
  const pictures = await caches.open(PICTURES)
  const exact = await pictures.match(path, { ignoreVary: true })
  if (exact) return exact
  const like = (await pictures.keys()).find(({ url }) => pictureOf(new URL(url).pathname) === pictureOf(path))
  return like && pictures.match(like, { ignoreVary: true })
}

async function take(path: string, means: Pick<Wishes, 'seen' | 'wide'>): Promise<void> {
  const answer = await fetch(path).catch(() => null)
  if (answer) await store(path, answer, means)
}

async function keepPictures({ seen, sparing }: Pick<Wishes, 'seen' | 'sparing'>): Promise<void> {
  const [pages, pictures] = await Promise.all([caches.open(PAGES), caches.open(PICTURES)])
  const wanted = new Set<string>()
  for (const request of await pages.keys()) {
    const listed = (await pages.match(request))?.headers.get('x-pictures') ?? ''
    for (const path of listed.split(',').filter(Boolean)) if (wanted.size < MOST_PICTURES) wanted.add(path)
  }
  const here = new Set((await pictures.keys()).map(({ url }) => new URL(url).pathname))
  for (const path of here) if (!wanted.has(path)) await pictures.delete(path)
  for (const path of wanted) {
    if (here.has(path) || (sparing && !seen.includes(path))) continue
    const answer = await fetch(path).catch(() => null)
    if (answer?.ok && Number(answer.headers.get('content-length')) <= LARGEST) await pictures.put(path, answer)
  }
}
