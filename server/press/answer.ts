import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Edition, Face } from '#server/press/edition'
import { codingsFor } from '#server/press/negotiate'

/** How an edition came to be handed out, told in `Server-Timing`. */
export type How = 'hit' | 'miss' | 'stale' | 'stale-if-error'

/**
 * Hands out an edition by RFC 9110 and 9111: the best coding, 304 for a reader who has it, no body for HEAD. All headers
 * were written when it was printed, so a hit is little more than writing bytes to a socket.
 */
export function handOut(req: IncomingMessage, res: ServerResponse, edition: Edition, how: How = 'hit', more?: string[]): void {
  const { headers } = req
  const face = faceFor(headers['accept-encoding'], edition)
  if (!face) {
    refuse(res, edition)
    return
  }

  // Conditions count only where the answer would be a 200 (RFC 9110 §13.2.1).
  const known = edition.status === 200 ? alreadyHeld(headers, edition, face) : undefined
  if (known) {
    res.writeHead(304, headed(known.notModified, how, edition, more))
    res.end()
    return
  }
  res.writeHead(edition.status, headed(face.head, how, edition, more))
  if (req.method === 'HEAD') res.end()
  else res.end(face.body)
}

function faceFor(accepted: string | string[] | undefined, edition: Edition): Face | undefined {
  const codings = codingsFor(accepted)
  for (const coding of codings) {
    const face = edition.faces[coding]
    if (face) return face
  }
  // What exists only unpacked is sent unpacked, rather than nothing.
  return edition.faces.br ? undefined : edition.faces.identity
}

function headed(head: string[], how: How, edition: Edition, more: string[] | undefined): string[] {
  if (how === 'hit' && !more) return head
  return [...head.slice(0, -1), `press;desc=${how}${how === 'miss' ? `, ${edition.cost}` : ''}`, ...(more ?? [])]
}

/** The validator the reader holds, if what it names is still the page. */
function alreadyHeld(headers: IncomingMessage['headers'], edition: Edition, face: Face): Pick<Face, 'notModified'> | undefined {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    if (tags === face.etag) return face
    const listed = tags.trim() === '*' ? [face.etag] : (tags.match(/"[^"]*"/g) ?? [])
    if (listed.includes(face.etag)) return face
    return face.former && listed.includes(face.former.etag) ? face.former : undefined
  }
  const since = headers['if-modified-since']
  if (since === undefined) return undefined
  const moment = Date.parse(since)
  return moment >= edition.lastModified ? face : undefined
}

function refuse(res: ServerResponse, edition: Edition): void {
  const text = '无法按所要求的编码提供此页面。\n'
  res.writeHead(406, [
    'Content-Type',
    'text/plain; charset=utf-8',
    'Vary',
    'Accept-Encoding',
    'Content-Length',
    `${Buffer.byteLength(text)}`,
  ])
  res.end(edition.status === 200 ? text : undefined)
}
