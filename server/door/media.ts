import { realpath } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import send from 'send'
import { mediaTypeOf } from '#server/door/file-types'
import { FILE_HEADERS, setHeaders } from '#server/door/security-headers'
import { BARE_POLICY } from '#server/press/csp'
import { sendPlain } from '#server/press/plain-page'

/** Names as the newsroom writes them. No percent sign, so nothing can be spelt another way. */
const NAME = /^\/media\/((?:[\w-][\w.-]*\/){0,3}[\w-][\w.-]*)$/

/**
 * Answers `/media/…` from `folder` with ranges (RFC 9110 §14), fixed types and a year's caching: a picture's name is the
 * hash of its bytes. Dotfiles, traversal, links that lead out of the folder and unknown types are not found.
 */
export function createMediaDoor(folder: string) {
  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    const missing = () => sendPlain(res, 404, FILE_HEADERS)
    const name = NAME.exec(path)?.[1]
    const type = name && mediaTypeOf(name)
    if (!name || !type || name.includes('..') || !(await liesIn(folder, name))) return missing()
    setHeaders(res, [
      ...FILE_HEADERS,
      ...['Content-Type', type],
      ...['Cache-Control', 'public, max-age=31536000, immutable'],
      ...['Content-Security-Policy', `${BARE_POLICY}; sandbox`],
    ])
    send(req, name, { root: folder, dotfiles: 'ignore', index: false, extensions: false, cacheControl: false })
      .on('error', (fault) => {
        const range = res.getHeader('Content-Range')
        for (const it of res.getHeaderNames()) res.removeHeader(it)
        if (fault.status === 416) sendPlain(res, 416, [...FILE_HEADERS, 'Content-Range', String(range ?? 'bytes */*')])
        else if (fault.status === 404 || fault.status === 403) missing()
        else sendPlain(res, 500, FILE_HEADERS)
      })
      .pipe(res)
  }
}

async function liesIn(folder: string, name: string): Promise<boolean> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))])
    return file.startsWith(root + sep)
  } catch {
    return false
  }
}
