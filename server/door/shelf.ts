import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { isHashed, typeOf } from '#server/door/file-types'
import { FILE_HEADERS } from '#server/door/security-headers'
import { handOut } from '#server/press/answer'
import { BARE_POLICY } from '#server/press/csp'
import { type Edition, FRESH, weightOf } from '#server/press/edition'
import { isText, packTightly } from '#server/press/encode'
import { digestOf, facesOf, type Sheet } from '#server/press/faces'
import { systemPage } from '#server/press/keys'

/** A file of the build or of `public/`: its address and where it lies. */
export type ShelfFiles = ReadonlyMap<string, string>

export type Shelf = {
  /** Hands out a file from memory; false if it is not there yet. */
  handReady: (req: IncomingMessage, res: ServerResponse, path: string) => boolean
  /** Hands out a file; false if there is none at this path. */
  hand: (req: IncomingMessage, res: ServerResponse, path: string) => Promise<boolean>
}

const MEMORY = 64 * 1_048_576
const FOREVER = ['Cache-Control', 'public, max-age=31536000, immutable']
const AN_HOUR = ['Cache-Control', 'public, max-age=3600, stale-while-revalidate=86400']

/**
 * Scripts, style sheets, icons and fonts of the build: few and small, so they are kept in memory, packed once, and handed
 * out as the press hands out its pages. Only addresses listed at start exist; nothing asked for can name another file.
 */
export function createShelf(files: ShelfFiles): Shelf {
  const held = new LRUCache<string, Edition>({ maxSize: MEMORY, maxEntrySize: MEMORY / 4, sizeCalculation: weightOf })
  const loading = new Map<string, Promise<Edition>>()

  function load(path: string, file: string): Promise<Edition> {
    const before = loading.get(path)
    if (before) return before
    const work = editionOf(path, file)
      .then((edition) => {
        held.set(path, edition)
        return edition
      })
      .finally(() => loading.delete(path))
    loading.set(path, work)
    return work
  }
  return {
    handReady(req, res, path) {
      const edition = held.get(path)
      if (edition) handOut(req, res, edition)
      return edition !== undefined
    },
    async hand(req, res, path) {
      const file = files.get(path)
      if (!file) return false
      handOut(req, res, await load(path, file))
      return true
    },
  }
}

async function editionOf(path: string, file: string): Promise<Edition> {
  const [body, { mtimeMs }] = await Promise.all([readFile(file), stat(file)])
  const type = typeOf(file) ?? 'application/octet-stream'
  const lastModified = Math.floor(mtimeMs / 1000) * 1000
  const caching = path.startsWith('/_next/static/') || isHashed(path) ? FOREVER : AN_HOUR
  const sheet: Sheet = {
    status: 200,
    type,
    body,
    policy: policyOf(type),
    location: undefined,
    tags: [],
    more: FILE_HEADERS,
    lastModified,
    caching,
  }
  const digest = digestOf(sheet)
  const faces = facesOf(sheet, digest, isText(type) ? await packTightly(body) : null)
  const page = { ...systemPage('missing', 'zh-hans'), key: path }
  return { page, status: 200, location: undefined, tags: [], digest, lastModified, faces, cost: '', state: FRESH, hits: 0, retryAt: 0 }
}

// An SVG opened by itself is a document and could carry scripts; a worker lives by the policy of its own file.
const policyOf = (type: string) =>
  type.startsWith('text/javascript') ? `default-src 'self'; object-src 'none'` : `${BARE_POLICY}; style-src 'unsafe-inline'`
