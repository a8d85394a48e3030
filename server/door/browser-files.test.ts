import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { appIcons } from '#lib/links'
import { type BrowserFiles, createBrowserFiles } from '#server/door/browser-files'

const servers: Server[] = []
afterEach(() => {
  for (const it of servers.splice(0)) it.close()
})

/** A server that has nothing but these files. */
async function opened(files: BrowserFiles): Promise<string> {
  const server = createServer(async (req, res) => {
    if (!(await files(req, res, req.url ?? ''))) res.writeHead(404).end()
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('the worker is asked for anew each time, may serve the whole paper, and loads only from here', async () => {
  const base = await opened(
    createBrowserFiles({ worker: true, readWorker: async () => 'addEventListener("fetch",()=>{})', traditional: () => true }),
  )
  const { status, headers } = await fetch(`${base}/sw.js`)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-cache')
  expect(headers.get('service-worker-allowed')).toBe('/')
  expect(headers.get('content-type')).toMatch(/^text\/javascript/)
  expect(headers.get('content-security-policy')).toContain("default-src 'self'")
  expect((await fetch(`${base}/elsewhere.js`)).status).toBe(404)
})

test('a paper that wants no worker hands out one that throws everything away and leaves', async () => {
  let read = 0
  const readWorker = async () => `${++read}`
  const base = await opened(createBrowserFiles({ worker: false, readWorker, traditional: () => true }))
  const code = await (await fetch(`${base}/sw.js`)).text()
  expect(read).toBe(0)

  // It is run as a browser would run it.
  const heard: Record<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void> = {}
  const deeds: string[] = []
  let lasting: Promise<unknown> = Promise.resolve()
  new Function('addEventListener', 'skipWaiting', 'caches', 'registration', code)(
    (name: string, does: (typeof heard)[string]) => {
      heard[name] = does
    },
    () => deeds.push('skip waiting'),
    { keys: async () => ['paper-pages', 'paper-shell-1', 'other'], delete: async (name: string) => deeds.push(`delete ${name}`) },
    { unregister: async () => deeds.push('unregister') },
  )
  heard.install?.({ waitUntil: () => undefined })
  heard.activate?.({
    waitUntil: (work) => {
      lasting = work
    },
  })
  await lasting
  expect(deeds).toEqual(['skip waiting', 'delete paper-pages', 'delete paper-shell-1', 'unregister'])
  expect(heard.fetch).toBeUndefined()
})

test('what a browser may fetch ahead leaves the newsroom and searches alone, and is nothing for who spares data', async () => {
  const base = await opened(createBrowserFiles({ worker: true, readWorker: async () => '', traditional: () => true }))
  const rules = (headers: Record<string, string> = {}) => fetch(`${base}/speculation-rules.json`, { headers })
  const open = await rules()
  expect(open.headers.get('content-type')).toBe('application/speculationrules+json')
  expect(open.headers.get('vary')).toBe('Save-Data, Cookie')
  const { prefetch, prerender } = (await open.json()) as Record<string, { where: { and: object[] }; eagerness: string }[]>
  for (const list of [prefetch, prerender]) {
    expect(list?.map((it) => it.eagerness)).toEqual(['moderate'])
    const said = JSON.stringify(list)
    for (const path of ['/admin/*', '/api/*', '/search*', '/zh-hant/search*', '/*.xml']) expect(said, path).toContain(`"${path}"`)
  }
  expect(await (await rules({ 'save-data': 'on' })).text()).toBe('{}')
  expect(await (await rules({ cookie: 'theme=dark; lite=on' })).text()).toBe('{}')
  expect(await (await rules({ cookie: 'lite=off' })).text()).not.toBe('{}')
})

test('the worker and what is fetched ahead know of one edition only while the other is off', async () => {
  let traditional = false
  const base = await opened(createBrowserFiles({ worker: true, readWorker: async () => '// worker', traditional: () => traditional }))
  const read = async (path: string) => (await fetch(`${base}${path}`)).text()
  expect(await read('/sw.js')).toBe('self.ONE_EDITION=true\n// worker')
  expect(await read('/speculation-rules.json')).toContain('"/a/*"')
  expect(await read('/speculation-rules.json')).not.toContain('zh-hant')
  traditional = true
  expect(await read('/sw.js')).toBe('// worker')
  expect(await read('/speculation-rules.json')).toContain('"/zh-hant/a/*"')
})

test('the icons of the home screen lie in public', () => {
  for (const { path } of appIcons) expect(existsSync(`public${path}`), path).toBe(true)
  expect(appIcons.map((it) => it.purpose)).toContain('maskable')
})
