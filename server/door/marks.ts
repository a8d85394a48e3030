import type { IncomingMessage, ServerResponse } from 'node:http'
import { marksOf } from '#db/settings/marks'
import { getPaper } from '#db/settings/queries'
import { typeOf } from '#server/door/file-types'
import { FILE_HEADERS } from '#server/door/security-headers'
import { asPng, markDrawings } from '#server/media/mark-drawing'
import { BARE_POLICY } from '#server/press/csp'
import { sendPlain } from '#server/press/plain-page'

const VERSIONED = /^\/marks\/[0-9a-f]{12}(\/[a-z0-9-]+\.(?:png|svg))$/
/** What browsers ask for by themselves or remember from before, and the picture that it means. */
const REMEMBERED = new Map([
  ['/favicon.ico', '/favicon.png'],
  ['/apple-touch-icon-precomposed.png', '/apple-touch-icon.png'],
  ...['/favicon.svg', '/logo.png', '/apple-touch-icon.png', '/icon-192.png', '/icon-512.png', '/icon-mask-512.png'].map(same),
  ...['/share-card.png', '/share-card-hant.png'].map(same),
])

/**
 * Answers for the pictures that stand for a renamed paper: drawn once a name, then kept in memory. An address of an earlier name
 * leads to the picture of today; a paper with the house's own name has its pictures in public/, to which older addresses lead.
 * False where the address is none of these.
 */
export function createMarksDoor() {
  let drawn = { marks: '', files: new Map<string, Promise<Buffer>>() }
  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<boolean> => {
    const file = VERSIONED.exec(path)?.[1] ?? REMEMBERED.get(path)
    if (!file) return false
    const paper = await getPaper()
    const marks = marksOf(paper)
    if (!marks) {
      // What is in public/ the shelf hands out.
      if (file === path || path === '/favicon.ico') return false
      leadTo(res, file === '/favicon.png' ? '/favicon.ico' : file)
      return true
    }
    const svg = markDrawings(paper).get(file)
    if (!svg) sendPlain(res, 404, FILE_HEADERS)
    else if (path !== `/marks/${marks}${file}`) leadTo(res, `/marks/${marks}${file}`)
    else {
      if (drawn.marks !== marks) drawn = { marks, files: new Map() }
      const { files } = drawn
      const work = files.get(file) ?? (file.endsWith('.svg') ? Promise.resolve(Buffer.from(svg)) : asPng(svg))
      files.set(file, work)
      // What could not be drawn is tried again at the next asking.
      work.catch(() => files.delete(file))
      send(req, res, file, await work)
    }
    return true
  }
}

function send(req: IncomingMessage, res: ServerResponse, file: string, body: Buffer): void {
  res.writeHead(200, [
    ...FILE_HEADERS,
    ...['Content-Type', typeOf(file) ?? 'application/octet-stream', 'Content-Length', String(body.length)],
    ...['Cache-Control', 'public, max-age=31536000, immutable'],
    ...['Content-Security-Policy', `${BARE_POLICY}; sandbox`],
  ])
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** Not for long: the paper may be renamed again. */
function leadTo(res: ServerResponse, path: string): void {
  res.writeHead(302, [...FILE_HEADERS, 'Location', path, 'Cache-Control', 'public, max-age=60', 'Content-Length', '0']).end()
}

function same(path: string): [string, string] {
  return [path, path]
}
