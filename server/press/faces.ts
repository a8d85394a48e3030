import { createHash } from 'node:crypto'
import type { Coding, Edition, Face } from '#server/press/edition'
import { isText, type Packed } from '#server/press/encode'

/** What the headers of an edition are made from. */
export type Sheet = {
  status: number
  type: string
  body: Buffer
  policy: string
  location: string | undefined
  tags: readonly string[]
  /** Names and values in turn, from Next and the house. */
  more: string[]
  lastModified: number
  /** Other than the paper's own rule, for files that never change. */
  caching?: string[]
}

// Browsers ask each time (a 304 costs nothing); a CDN may keep a page for a moment and holds it through a failure.
const PAPER_CACHING = [
  'Cache-Control',
  'public, max-age=0, must-revalidate',
  'CDN-Cache-Control',
  'public, max-age=5, stale-while-revalidate=30, stale-if-error=3600',
]

/** The stem of an edition's ETags: a hash of what a reader gets to see. */
export function digestOf({ status, type, body, policy, location }: Sheet): string {
  return createHash('sha256').update(`${status}\n${type}\n${policy}\n${location}\n`).update(body).digest('base64url').slice(0, 22)
}

/** Writes down the headers of each form of a body. A strong ETag names bytes, so each form has its own (RFC 9110 §8.8.3). */
export function facesOf(sheet: Sheet, digest: string, packed: Packed | null, haste: '' | '-quick' = ''): Edition['faces'] {
  const face = (coding: Coding, body: Buffer) => faceOf(sheet, coding, body, `"${digest}-${coding}${coding === 'identity' ? '' : haste}"`)
  const identity = face('identity', sheet.body)
  if (!packed) return { identity }
  return { identity, gzip: face('gzip', packed.gzip), br: face('br', packed.br), zstd: face('zstd', packed.zstd) }
}

function faceOf(sheet: Sheet, coding: Coding, body: Buffer, etag: string): Face {
  const lasting = [
    'ETag',
    etag,
    'Last-Modified',
    new Date(sheet.lastModified).toUTCString(),
    ...(isText(sheet.type) ? ['Vary', 'Accept-Encoding'] : []),
    ...(sheet.status >= 500 ? ['Cache-Control', 'no-store'] : (sheet.caching ?? PAPER_CACHING)),
    ...(sheet.tags.length > 0 ? ['Cache-Tag', cacheTags(sheet.tags)] : []),
  ]
  const head = [
    ...['Content-Type', sheet.type],
    ...['Content-Length', String(body.length)],
    ...(coding === 'identity' ? [] : ['Content-Encoding', coding]),
    ...lasting,
    ...(sheet.location === undefined ? [] : ['Location', sheet.location]),
    ...['Content-Security-Policy', sheet.policy],
    ...sheet.more,
    ...['Server-Timing', 'press;desc=hit'],
  ]
  // The policy goes along: a 304 replaces the stored headers, and these are checked again (RFC 9111 §3.2).
  const notModified = [...lasting, 'Content-Security-Policy', sheet.policy, 'Server-Timing', 'press;desc=hit']
  return { body, etag, head, notModified }
}

/** nginx takes 4 KB of headers by default; past this, cards are left out, which at worst a CDN keeps for five seconds. */
const LONGEST_CACHE_TAG = 1500

function cacheTags(tags: readonly string[]): string {
  const coarseFirst = [...tags].sort((a, b) => Number(a.startsWith('card:')) - Number(b.startsWith('card:')))
  let list = ''
  for (const tag of coarseFirst) {
    const safe = encodeURI(tag)
    if (list.length + safe.length < LONGEST_CACHE_TAG) list += list ? `,${safe}` : safe
  }
  return list
}
