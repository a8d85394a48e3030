import { treatmentOf } from '#lib/offline/requests'
import { keep, keptPicture, type Wishes } from './keeping.ts'
import { OFFLINE, pageFor } from './page-for.ts'
import { scope } from './worker-scope.ts'

/** Put in when it is bundled: a name that changes with its contents, and the modules of this release. */
declare const SHELL: { version: string; modules: string[] }

const SHELLS = 'paper-shell-'
const shell = `${SHELLS}${SHELL.version}`

scope.addEventListener('install', (event) => {
  const past = ['/admin', '/admin/*', '/api/*', '/preview/*', '/_next/*']
  // Where the browser can, it does not even wake the worker for these.
  const routes = event.addRoutes?.(past.map((pathname) => ({ condition: { urlPattern: { pathname } }, source: 'network' })))
  event.waitUntil(Promise.all([routes?.catch(() => undefined), layIn()]).then(() => scope.skipWaiting()))
})

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()))

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const treatment = treatmentOf(request, location.origin)
  if (treatment === 'module') event.respondWith(moduleFor(request))
  else if (treatment === 'picture') event.respondWith(pictureFor(request))
  else if (treatment !== 'leave') event.respondWith(pageFor(event, treatment === 'story'))
})

let work = Promise.resolve()
scope.addEventListener('message', (event) => {
  // One after the other, since several windows may wish at once. A full disk only means that less can be read offline.
  work = work.then(() => keep(event.data as Wishes)).catch(() => undefined)
  event.waitUntil(work)
})

async function layIn(): Promise<void> {
  const cache = await caches.open(shell)
  const pages = scope.ONE_EDITION ? [OFFLINE.hans] : Object.values(OFFLINE)
  await cache.addAll([...SHELL.modules, ...pages.map((path) => new Request(path, { cache: 'reload' }))])
  if (scope.ONE_EDITION) await cache.delete(OFFLINE.hant)
}

/** The shell before this one stays: pages that are still open may yet ask for its modules, which the server no longer has. */
async function takeOver(): Promise<void> {
  const former = (await caches.keys()).filter((it) => it.startsWith(SHELLS) && it !== shell)
  for (const name of former.slice(0, -1)) await caches.delete(name)
  await scope.registration.navigationPreload?.enable()
  await scope.clients.claim()
}

/** A module's name changes with its content, so one that is here is right. */
async function moduleFor(request: Request): Promise<Response> {
  const here = await caches.match(request, { ignoreVary: true })
  if (here) return here
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(shell)).put(request, answer.clone())
  return answer
}

async function pictureFor(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  // Asked for by a tap, whatever else is spared.
  const asked = search === '?shown'
  if (!asked && (await sparing())) return new Response(null, { status: 204 })
  return fetch(asked ? pathname : request).catch(async () => (await keptPicture(pathname)) ?? Response.error())
}

/** Whether the reader spares data; as the boot script decides for the page. */
async function sparing(): Promise<boolean> {
  if (!scope.cookieStore) return false
  const chosen = (await scope.cookieStore.get('lite'))?.value
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return chosen === 'on' || (chosen !== 'off' && connection?.saveData === true)
}
