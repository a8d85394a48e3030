// What a service worker finds around it, as far as ours uses it: TypeScript's own library for workers cannot stand beside that
// for pages. Source: https://w3c.github.io/ServiceWorker/

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }

type Route = { condition: { urlPattern: { pathname: string } }; source: 'network' }

type Events = {
  install: Lasting & { addRoutes?: (routes: Route[]) => Promise<void> }
  activate: Lasting
  fetch: FetchEvent
  message: Lasting & { data: unknown }
}

export type FetchEvent = Lasting & {
  request: Request
  /** What the browser asked for while the worker was starting. */
  preloadResponse: Promise<Response | undefined>
  respondWith: (answer: Promise<Response>) => void
}

type WorkerScope = {
  /** Put before the worker by the door while the paper has no traditional edition. */
  ONE_EDITION?: true
  addEventListener: <Name extends keyof Events>(name: Name, heard: (event: Events[Name]) => void) => void
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  registration: { navigationPreload?: { enable: () => Promise<void> } }
  cookieStore?: { get: (name: string) => Promise<{ value: string } | null> }
}

export const scope = globalThis as unknown as WorkerScope
