import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keep, PAGES } from './keeping.ts'
import { pageFor } from './page-for.ts'

// A browser's caches, as far as the worker uses them: Node has none.
class Shelf {
  readonly held = new Map<string, Response>()
  readonly at = (it: string | { url: string }) => new URL(typeof it === 'string' ? it : it.url, BASE).href
  match = async (it: string | { url: string }) => this.held.get(this.at(it))?.clone()
  put = async (it: string, answer: Response) => void this.held.set(this.at(it), answer)
  delete = async (it: string | { url: string }) => this.held.delete(this.at(it))
  keys = async () => [...this.held.keys()].map((url) => ({ url }))
}
const BASE = 'https://paper.test'
const STORY = '/a/1-gao'
const printed = (words: string) => `<html lang="zh-Hans"><head></head><body><main>${words}</main></body></html>`
const page = (words: string, status = 200) =>
  new Response(printed(words), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "style-src 'sha256-a'" },
  })

let shelves: Map<string, Shelf>
let network: (path: string) => Promise<Response>

beforeEach(() => {
  shelves = new Map()
  const open = async (name: string) => shelves.get(name) ?? shelves.set(name, new Shelf()).get(name)
  const match = async (it: string) => (await Promise.all([...shelves.values()].map((shelf) => shelf.match(it)))).find(Boolean)
  vi.stubGlobal('caches', { open, match })
  network = async () => page('今天的')
  vi.stubGlobal('fetch', (it: string | Request) => network(new URL(typeof it === 'string' ? it : it.url, BASE).pathname))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const wishes = { here: null, seen: [], wide: 400, sparing: false }
const lateWork: Promise<unknown>[] = []
const read = async (path: string, story = true) => {
  const answer = await pageFor(
    { request: new Request(BASE + path), preloadResponse: Promise.resolve(undefined), waitUntil: (work) => void lateWork.push(work) },
    story,
  )
  await Promise.all(lateWork.splice(0))
  return { status: answer.status, text: await answer.text(), policy: answer.headers.get('content-security-policy') }
}
const gone = () => Promise.reject(new TypeError('Failed to fetch'))
const kept = async () => (await (await caches.open(PAGES)).keys()).map(({ url }) => new URL(url).pathname)

test('with a network a kept story comes fresh, and the copy is renewed', async () => {
  await keep({ ...wishes, paths: [STORY] })
  network = async () => page('今天改过的')
  expect((await read(STORY)).text).toBe(printed('今天改过的'))
  network = gone
  expect((await read(STORY)).text).toContain('今天改过的')
})

test('without a network a copy says how old it is, under a policy that lets that line be styled', async () => {
  await keep({ ...wishes, paths: [STORY] })
  network = gone
  const { text, policy, status } = await read(STORY)
  expect(status).toBe(200)
  expect(text).toMatch(/<aside id="kept" aria-label="保存的版本">这是刚刚（/)
  expect(policy).toMatch(/^style-src 'sha256-[\w+/]{43}=' 'sha256-a'$/)
})

test('a network that is silent for four seconds is not waited for, where there is a copy', async () => {
  await keep({ ...wishes, paths: [STORY] })
  vi.useFakeTimers()
  network = () => new Promise(() => undefined)
  const reading = read(STORY)
  await vi.advanceTimersByTimeAsync(3900)
  await expect(Promise.race([reading, 'waiting'])).resolves.toBe('waiting')
  await vi.advanceTimersByTimeAsync(200)
  expect((await reading).text).toContain('保存的版本')
})

test('where a gateway answers for a paper that is gone, the copy is better; what the paper itself says is handed on', async () => {
  await keep({ ...wishes, paths: [STORY] })
  network = async () => page('Bad Gateway', 502)
  expect((await read(STORY)).text).toContain('今天的')
  network = async () => page('打不开', 500)
  expect(await read(STORY)).toMatchObject({ status: 500, text: printed('打不开') })
})

test('a story that was withdrawn is taken off the device', async () => {
  await keep({ ...wishes, paths: [STORY] })
  network = async () => page('已经撤下', 410)
  expect((await read(STORY)).status).toBe(410)
  expect(await kept()).toEqual([])
})

test('whatever is not kept gives the offline page of its script, which does not pass for a page that was found', async () => {
  const shell = await caches.open('paper-shell-1')
  await shell.put('/offline', page('没有网络'))
  await shell.put('/zh-hant/offline', page('沒有網路'))
  await keep({ ...wishes, paths: [STORY] })
  network = gone
  expect(await read('/', false)).toMatchObject({ status: 503, text: printed('没有网络') })
  expect(await read('/zh-hant/a/9-bie')).toMatchObject({ status: 503, text: printed('沒有網路') })
  // Where the traditional edition was given up, its page is no longer laid in.
  await shell.delete('/zh-hant/offline')
  expect(await read('/zh-hant/a/9-bie')).toMatchObject({ status: 503, text: printed('没有网络') })
})

test('what is no longer wished for goes, with its pictures', async () => {
  const source = (hash: string) => `<source type="image/webp" srcSet="/media/${hash}-320.webp 320w" sizes="100vw"/>`
  network = async (path) =>
    path.startsWith('/media/') ? new Response('x', { headers: { 'content-length': '1' } }) : page(source(path === STORY ? 'aa' : 'bb'))
  await keep({ ...wishes, paths: [STORY, '/a/2-gao'] })
  const pictures = async () => (await (await caches.open('paper-pictures')).keys()).map(({ url }) => new URL(url).pathname)
  expect(await pictures()).toEqual(['/media/aa-320.webp', '/media/bb-320.webp'])
  await keep({ ...wishes, paths: ['/a/2-gao'] })
  expect(await kept()).toEqual(['/a/2-gao'])
  expect(await pictures()).toEqual(['/media/bb-320.webp'])
})

test('who spares data has only those pictures kept that were seen', async () => {
  network = async (path) =>
    path.startsWith('/media/')
      ? new Response('x', { headers: { 'content-length': '1' } })
      : page(
          '<source type="image/webp" srcSet="/media/aa-320.webp 320w" sizes="100vw"/><source type="image/webp" srcSet="/media/bb-320.webp 320w" sizes="100vw"/>',
        )
  await keep({ ...wishes, paths: [STORY], sparing: true, seen: ['/media/bb-320.webp'] })
  expect((await (await caches.open('paper-pictures')).keys()).map(({ url }) => new URL(url).pathname)).toEqual(['/media/bb-320.webp'])
})
