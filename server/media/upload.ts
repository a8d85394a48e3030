import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '#db/audit/commands'
import { fileMedia } from '#db/media/commands'
import { findMediaByHash } from '#db/media/queries'
import type { Media } from '#db/media/types'
import { env } from '#lib/env'
import { Refusal } from '#server/desk/answers'
import { limited } from '#server/desk/body'
import { makeRenditions, UnfitPicture } from '#server/media/renditions'

const PICTURE_BYTES = 20 * 1024 * 1024

const incoming = join(env.DATA_DIR, 'incoming')
const originals = join(env.DATA_DIR, 'originals')

/** One picture is drawn at a time: sharp takes every core it gets, and readers want some. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Takes a picture from the body of a request and files it with its renditions. The body goes to a temporary file while it
 * is counted; the same picture sent again answers the one on file. The original is kept, and never served. Throws `Refusal`.
 */
export async function receivePicture(actor: Actor, request: Request, name: string, maxBytes = PICTURE_BYTES): Promise<Media> {
  const file = join(incoming, crypto.randomUUID())
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  try {
    const hash = await store(request, file, maxBytes)
    const known = await findMediaByHash(hash)
    if (known) return known
    const { media, renditions } = await inTurn(async () => makeRenditions(await readFile(file), shownName(name)))
    await mkdir(originals, { recursive: true, mode: 0o700 })
    await rename(file, join(originals, hash))
    return await fileMedia(actor, media, renditions)
  } catch (error) {
    if (error instanceof UnfitPicture) throw new Refusal({ outcome: 'unfit', error: error.message })
    throw error
  } finally {
    await rm(file, { force: true })
  }
}

/** Writes the body into a file and answers the hash that the picture will be called by. */
async function store(request: Request, file: string, maxBytes: number): Promise<string> {
  const hash = createHash('sha256')
  const target = await open(file, 'wx', 0o600)
  try {
    for await (const chunk of limited(request, maxBytes)) {
      hash.update(chunk)
      await target.write(chunk)
    }
  } finally {
    await target.close()
  }
  return hash.digest('hex').slice(0, 16)
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

/** A file's name as it may be shown: no path, no control or direction signs, of a sensible length. */
export const shownName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 120)
