import type { IncomingMessage, ServerResponse } from 'node:http'
import { scriptsOf, speculationPath, workerPath } from '#lib/links'
import { speculationRules } from '#lib/offline/speculation'
import { FILE_HEADERS } from '#server/door/security-headers'

/** What a reader's browser asks for by itself, not for its reader: the worker, and what it may fetch ahead. */
export type BrowserFiles = (req: IncomingMessage, res: ServerResponse, path: string) => Promise<boolean>

/** On a page of readers: where the rules for fetching ahead lie. Source: WICG nav-speculation, §Speculation-Rules header */
export const SPECULATION_HEADER = ['Speculation-Rules', `"${speculationPath}"`]

/**
 * Takes the worker's place where the paper wants none: throws away all that was kept, steps back, and lets every request
 * pass. Pages that are open go on without it.
 */
const FAREWELL = `addEventListener('install',()=>skipWaiting())
addEventListener('activate',(event)=>event.waitUntil((async()=>{
for(const name of await caches.keys())if(name.startsWith('paper-'))await caches.delete(name)
await registration.unregister()
})()))
`

/** Tells the worker that there are no pages in the other script to lay in. */
const ONE_EDITION = 'self.ONE_EDITION=true\n'

type Wanted = {
  worker: boolean
  readWorker: () => Promise<string>
  /** Whether the paper has its traditional edition now. */
  traditional: () => boolean
}

/** Answers `/sw.js` and `/speculation-rules.json`; false for any other path. Neither is kept by anybody without asking again. */
export function createBrowserFiles({ worker, readWorker, traditional }: Wanted): BrowserFiles {
  let read: Promise<string> | undefined
  return async (req, res, path) => {
    if (path === speculationPath) {
      // Who spares data is not given what they did not ask for.
      const sparing = req.headers['save-data'] === 'on' || /(?:^|;\s*)lite=on/.test(req.headers.cookie ?? '')
      tell(req, res, sparing ? '{}' : speculationRules(scriptsOf({ traditional: traditional() })), [
        'Content-Type',
        'application/speculationrules+json',
        'Vary',
        'Save-Data, Cookie',
      ])
      return true
    }
    if (path !== workerPath) return false
    if (worker) read ??= readWorker()
    const bundled = await read
    const code = bundled === undefined ? FAREWELL : traditional() ? bundled : `${ONE_EDITION}${bundled}`
    const more = ['Service-Worker-Allowed', '/', 'Content-Security-Policy', `default-src 'self'; object-src 'none'`]
    tell(req, res, code, ['Content-Type', 'text/javascript; charset=utf-8', ...more])
    return true
  }
}

function tell(req: IncomingMessage, res: ServerResponse, body: string, more: string[]): void {
  const headers = ['Content-Length', String(Buffer.byteLength(body)), 'Cache-Control', 'no-cache', ...more, ...FILE_HEADERS]
  res.writeHead(200, headers)
  res.end(req.method === 'HEAD' ? undefined : body)
}
