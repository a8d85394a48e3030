import { AGE_STYLE, policyWithAge, withAge } from '#lib/offline/age'
import { keptPage, store } from './keeping.ts'
import type { FetchEvent } from './worker-scope.ts'

/** The pages that stand for any other without a network. */
export const OFFLINE = { hans: '/offline', hant: '/zh-hant/offline' }
/** Milliseconds after which a reader gets the copy at hand, if there is one. */
const PATIENCE = 4000
/** What a gateway says when the paper itself does not answer. */
const UNREACHABLE = [502, 503, 504]

type Asking = Pick<FetchEvent, 'request' | 'preloadResponse' | 'waitUntil'>

/** The network first, always. Only a story that was kept may stand in, and then it says how old it is. */
export async function pageFor(event: Asking, story: boolean): Promise<Response> {
  const { pathname } = new URL(event.request.url)
  const network = ask(event).catch(() => null)
  const copy = story ? await keptPage(pathname) : undefined
  const answer = await (copy ? Promise.race([network, late()]) : network)
  if (answer && !(copy && UNREACHABLE.includes(answer.status))) {
    if (copy) event.waitUntil(store(pathname, answer.clone(), { seen: pictures(copy), wide: 0 }).catch(() => undefined))
    return answer
  }
  return copy ? aged(copy) : offlinePage(pathname)
}

async function ask(event: Asking): Promise<Response> {
  return (await event.preloadResponse) ?? fetch(event.request)
}

const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
const pictures = (copy: Response) => copy.headers.get('x-pictures')?.split(',') ?? []

async function aged(copy: Response): Promise<Response> {
  const html = withAge(await copy.text(), new Date(copy.headers.get('x-kept-at') ?? 0), new Date())
  const headers = new Headers(copy.headers)
  headers.set('content-security-policy', policyWithAge(headers.get('content-security-policy') ?? '', await ageHash()))
  return new Response(html, { headers })
}

async function ageHash(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(AGE_STYLE))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}

async function offlinePage(path: string): Promise<Response> {
  const own = /^\/zh-hant(\/|$)/.test(path) ? OFFLINE.hant : OFFLINE.hans
  // A paper that has given up its traditional edition has laid in one page only.
  const page = (await caches.match(own, { ignoreVary: true })) ?? (await caches.match(OFFLINE.hans, { ignoreVary: true }))
  if (!page) return Response.error()
  return new Response(page.body, { status: 503, headers: page.headers })
}
