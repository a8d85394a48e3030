import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { dependsOn, reportRedirect, reportWithdrawn } from '#lib/freshness'
import { createPress, type Press, type PressOptions } from '#server/press/press'

/** For tests: a page as a stand-in for Next prints it. */
export type StandInPage = {
  status?: number
  body?: string
  headers?: Record<string, string>
  tags?: string[]
  withdrawn?: number
  redirect?: { path: string; gone: boolean }
  /** Waited for after the tags are declared, before the answer. */
  wait?: Promise<unknown>
  /** Breaks instead of answering. */
  fault?: Error
}

/** For tests: a press whose pages come from a table instead of Next, and what was asked for. */
export function standIn(pages: Record<string, StandInPage | (() => StandInPage)>, options: Partial<PressOptions> = {}) {
  const asked: string[] = []
  const faults: object[] = []
  const handler = async (req: IncomingMessage, res: ServerResponse) => {
    const url = req.url ?? ''
    asked.push(url)
    const entry = pages[url] ?? SYSTEM[url] ?? { status: 404, body: '' }
    const page = typeof entry === 'function' ? entry() : entry
    dependsOn(...(page.tags ?? []))
    if (page.withdrawn !== undefined) reportWithdrawn(page.withdrawn)
    if (page.redirect) reportRedirect(page.redirect.path, page.redirect.gone)
    await page.wait
    if (page.fault) throw page.fault
    res.writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
    res.end(page.body ?? `<!DOCTYPE html><html><head></head><body>${url}</body></html>`)
  }
  const log = { info: () => undefined, warn: (it: object) => void faults.push(it), error: (it: object) => void faults.push(it) }
  const press = createPress({ handler, origin: 'https://paper.test', megabytes: 8, log, ...options })
  return { press, asked, faults, times: (url: string) => asked.filter((it) => it === url).length, read: reader(press) }
}

const html = (words: string) => ({ body: `<!DOCTYPE html><html><body>${words}</body></html>` })
const SYSTEM: Record<string, StandInPage> = {
  '/zh-hans/system/missing': html('没有这个页面'),
  '/zh-hant/system/missing': html('沒有這個頁面'),
  '/zh-hans/system/gone': html('此页已不存在'),
  '/zh-hant/system/gone': html('此頁已不存在'),
  '/zh-hans/system/broken': html('出了故障'),
  '/zh-hans/system/withdrawn/42': html('本文已撤回'),
}

/** Reads a page as a browser would, by the door's two steps. */
function reader(press: Press) {
  return (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    inject((req, res) => void (press.handReady(req as never, res as never) || press.hand(req as never, res as never)), {
      url,
      headers,
      method,
    })
}

/** How the answer came about: `hit`, `miss`, `stale`, `stale-if-error`. */
export const how = (answer: { headers: Record<string, unknown> }) => /desc=([\w-]+)/.exec(String(answer.headers['server-timing']))?.[1]

/** Waits for something the press does by itself. */
export async function until(happened: () => boolean): Promise<void> {
  for (let i = 0; i < 2000 && !happened(); i += 1) await pause(2)
  if (!happened()) throw new Error('It did not happen within four seconds')
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Something to wait for that the test opens. */
export function gate() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { wait: promise, open: () => resolve() }
}
