import { type FileHandle, open, rm, stat } from 'node:fs/promises'
import { beginUpload, forgetUploads } from '#db/uploads/commands'
import { findOpenUpload, getUpload, type Upload } from '#db/uploads/queries'
import { LARGEST, TAKEN_IN_WORDS } from '#lib/media/kinds'
import { shownName } from '#lib/media/names'
import { Refusal } from '#server/desk/answers'
import { limited } from '#server/desk/body'
import { ENOUGH_TO_TELL, tellEarly, UnfitFile } from '#server/media/content-type'
import { makeRoom, partOf } from '#server/media/room'

export type Announced = { name: string; bytes: number; modified: number }

/** Largest file of any kind. */
const LARGEST_OF_ALL = Math.max(...Object.values(LARGEST))

/** Who is writing to which part now. A second sender of the same upload takes over: the first one's line is broken. */
const writing = new Map<string, { stop: AbortController; done: Promise<unknown> }>()

/**
 * Opens the way for a file, or the one that it came half of before, and answers how far that is. Throws `Refusal`: 413 when no
 * kind of file may be so large, 429 and 507 when there is no room.
 */
export async function announce(staff: string, { name, bytes, modified }: Announced): Promise<{ id: string; offset: number }> {
  if (bytes > LARGEST_OF_ALL) throw tooLarge()
  const file = { name: shownName(name), bytes, modified }
  const open = await findOpenUpload(staff, file)
  if (open) return { id: open.id, offset: await lengthOf(open.id) }
  await makeRoom(staff, bytes)
  const id = crypto.randomUUID()
  await beginUpload({ id, staff, ...file, begunAt: new Date() })
  return { id, offset: 0 }
}

/** Somebody's upload and how far it has come. Throws `Refusal`. */
export async function howFar(staff: string, id: string | undefined): Promise<{ upload: Upload; offset: number }> {
  const upload = /^[0-9a-f-]{36}$/.test(id ?? '') ? await getUpload(staff, id ?? '') : null
  if (!upload) throw new Refusal({ outcome: 'missing', error: '没有这个上传，可能已经完成或取消，请重新上传' })
  return { upload, offset: upload.media === null ? await lengthOf(upload.id) : upload.bytes }
}

/**
 * Writes what a request brings behind what has come before, and answers how far the file is then. What arrived before a line
 * broke stays. `at` must be where the file ends, else 409 says where that is. Throws `Refusal`, also as soon as the content
 * shows that the file is of no kind the paper takes, or too large for its kind.
 */
export async function takeIn(staff: string, id: string | undefined, at: number, request: Request): Promise<number> {
  const { upload } = await howFar(staff, id)
  const before = writing.get(upload.id)
  before?.stop.abort()
  await before?.done
  const { offset } = await howFar(staff, id)
  if (at !== offset) throw new Refusal({ outcome: 'conflict', error: '接着上传的位置不对，正在核对', offset })
  const stop = new AbortController()
  const work = append(upload, offset, request, stop.signal)
  const mine = { stop, done: work.catch(() => undefined) }
  writing.set(upload.id, mine)
  try {
    return await work
  } finally {
    if (writing.get(upload.id) === mine) writing.delete(upload.id)
  }
}

/** Gives an upload up. */
export async function giveUp(staff: string, id: string | undefined): Promise<void> {
  const { upload } = await howFar(staff, id)
  writing.get(upload.id)?.stop.abort()
  if (upload.media === null) await discard(upload.id)
}

/** Removes the bytes and the note of an upload. */
export async function discard(id: string): Promise<void> {
  await rm(partOf(id), { force: true })
  await forgetUploads([id])
}

async function append(upload: Upload, offset: number, request: Request, stop: AbortSignal): Promise<number> {
  const target = await open(partOf(upload.id), 'a', 0o600)
  let at = offset
  try {
    for await (const chunk of limited(request, upload.bytes - offset, stop)) {
      await target.write(chunk)
      const before = at
      at += chunk.byteLength
      if (before < ENOUGH_TO_TELL && (at >= ENOUGH_TO_TELL || at === upload.bytes)) await checkEarly(upload)
    }
    if (stop.aborted) throw new Refusal({ outcome: 'conflict', error: '这个文件已从另一个连接接着上传', offset: at })
    return at
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOSPC') throw new Refusal({ outcome: 'full' })
    throw error
  } finally {
    await target.close()
  }
}

async function checkEarly(upload: Upload): Promise<void> {
  try {
    const { kind } = await tellEarly(await beginningOf(upload.id))
    // Of a file that comes whole in one request nobody may have said how large it is; it is weighed when it is there.
    if (upload.modified >= 0 && upload.bytes > LARGEST[kind]) throw tooLarge(TAKEN_IN_WORDS[kind])
  } catch (error) {
    await discard(upload.id)
    if (error instanceof UnfitFile) throw new Refusal({ outcome: 'unfit', error: error.message })
    throw error
  }
}

async function beginningOf(id: string): Promise<Buffer> {
  const file: FileHandle = await open(partOf(id))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ENOUGH_TO_TELL), 0, ENOUGH_TO_TELL, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const lengthOf = async (id: string) => (await stat(partOf(id)).catch(() => null))?.size ?? 0

const tooLarge = (what = Object.values(TAKEN_IN_WORDS).join('；')) => new Refusal({ outcome: 'too-large', error: `文件太大。${what}` })
