import { realpath } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, sep } from 'node:path'
import send from 'send'
import { mediaPath } from '#lib/links'
import { mediaTypeOf } from '#server/door/file-types'
import { FILE_HEADERS, setHeaders } from '#server/door/security-headers'
import type { MediaGate } from '#server/media/gate'
import { BARE_POLICY } from '#server/press/csp'
import { sendPlain } from '#server/press/plain-page'

/** Names as the newsroom writes them. No percent sign, so nothing can be spelt another way. */
const NAME = /^\/media\/([\w-][\w.-]*)$/

/** For a year: a file's name is the hash of its content. What is not for everybody is kept by nobody. */
const FOR_ALL = 'public, max-age=31536000, immutable'
const FOR_ONE = 'private, no-store'

/**
 * Answers `/media/…` from `folder` with ranges (RFC 9110 §14) and fixed types: to everybody what readers have, to the newsroom
 * the rest. Dotfiles, traversal, links that lead out of the folder and unknown types are not found, nor is what is unreleased.
 */
export function createMediaDoor(folder: string, gate: Pick<MediaGate, 'judge'>) {
  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    const missing = () => sendPlain(res, 404, FILE_HEADERS)
    const name = NAME.exec(path)?.[1]
    const type = name && mediaTypeOf(name)
    if (!name || !type || name.includes('..') || !(await liesIn(folder, name))) return missing()
    const verdict = await gate.judge(req, name)
    if (verdict.outcome === 'missing') return missing()
    if (verdict.outcome === 'unknown') return sendPlain(res, 503, [...FILE_HEADERS, 'Retry-After', '2'])
    if (verdict.outcome === 'moved') {
      res.writeHead(302, [...FILE_HEADERS, 'Location', mediaPath(verdict.name), 'Cache-Control', 'no-store', 'Content-Length', '0']).end()
      return
    }
    const everybody = verdict.outcome === 'public'
    setHeaders(res, [
      ...FILE_HEADERS,
      ...['Content-Type', type],
      ...['Cache-Control', everybody ? FOR_ALL : FOR_ONE],
      // With it a CDN can be told to forget a picture that was taken back.
      ...(everybody ? ['Cache-Tag', `media:${verdict.id}`] : []),
      ...(type.startsWith('image/') ? [] : ['Content-Disposition', 'inline']),
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
