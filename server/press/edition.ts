import type { Page } from '#server/press/keys'

/** How a body may travel (RFC 9110 §8.4). */
export type Coding = 'br' | 'zstd' | 'gzip' | 'identity'

/** One representation of an edition: its bytes, its strong ETag and its headers, all written down beforehand. */
export type Face = {
  body: Buffer
  etag: string
  /** Names and values in turn, as `writeHead` takes them. The last value is that of `Server-Timing`. */
  head: string[]
  notModified: string[]
  /** The tag of the same words packed in haste; a reader who holds those still holds the right page. */
  former?: Pick<Face, 'etag' | 'notModified'>
}

/** Fresh is handed out; stale is handed out while a new copy is printed; expired is only a fallback for failures. */
type State = typeof FRESH | typeof STALE | typeof EXPIRED
export const FRESH = 0
export const STALE = 1
export const EXPIRED = 2

/** One printed copy of a page. */
export type Edition = {
  page: Page
  status: number
  /** Where a 301 points to. */
  location: string | undefined
  tags: readonly string[]
  /** The redirect that it is the answer of, by its old address. */
  redirect?: string | undefined
  /** SHA-256 of the unpacked body and its policy, shortened: the stem of the ETags. */
  digest: string
  /** Milliseconds; whole seconds, since HTTP dates have no finer grain. */
  lastModified: number
  faces: Partial<Record<Coding, Face>> & { identity: Face }
  /** What printing it took, for the `Server-Timing` of whoever waited: questions to the database and milliseconds. */
  cost: string
  state: State
  hits: number
  /** Not printed again before this moment (milliseconds) after a failure. */
  retryAt: number
}

/** Bytes an edition takes in memory, roughly: its bodies and some 4 KB of headers and tags. */
export function weightOf(edition: Edition): number {
  return Object.values(edition.faces).reduce((sum, face) => sum + face.body.length, 4096)
}
