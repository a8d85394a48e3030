import { rm, stat } from 'node:fs/promises'
import type { Actor } from '#db/audit/commands'
import { findMediaByHash } from '#db/media/queries'
import type { Media } from '#db/media/types'
import { finishUpload, finishUploadAs } from '#db/uploads/commands'
import type { Upload } from '#db/uploads/queries'
import { type MediaKind, mediaKindNames } from '#lib/media/kinds'
import { Refusal } from '#server/desk/answers'
import { tellType, UnfitFile } from '#server/media/content-type'
import { discard } from '#server/media/incoming'
import type { Made } from '#server/media/renditions'
import { partOf } from '#server/media/room'
import { inTurn } from '#server/media/turns'
import { takeFile, weighFile } from '#server/media/workshop'

/** Uploads that are being filed now. Asked for again meanwhile, the same work answers. */
const filing = new Map<string, Promise<Media>>()

/**
 * Files an upload that has come whole: its type by content, renditions or playing time, metadata read and taken out. The same
 * bytes as a file on file answer that one. `only`: what is of another kind is refused. Throws `Refusal`.
 */
export function fileUpload(actor: Actor, upload: Upload, only?: MediaKind): Promise<Media> {
  const known = filing.get(upload.id)
  if (known) return known
  const work = file(actor, upload, only).finally(() => filing.delete(upload.id))
  filing.set(upload.id, work)
  return work
}

/** Makes of an upload that has come whole all that the paper keeps of it, and has `file` put it on file. Throws `Refusal`. */
export function makeOfUpload<T>(upload: Upload, file: (made: Made) => Promise<T>): Promise<T> {
  return opened(upload, async (part) => {
    const hash = await weighFile(part)
    return inTurn(hash, async () => file(await takeFile(part, hash, upload.name)))
  })
}

function file(actor: Actor, upload: Upload, only?: MediaKind): Promise<Media> {
  const { id, name } = upload
  return opened(upload, async (part) => {
    if (only && (await tellType(part)).kind !== only) throw new UnfitFile(`这不是${mediaKindNames[only]}`)
    const hash = await weighFile(part)
    return inTurn(hash, async () => {
      const known = await findMediaByHash(hash)
      if (known) {
        await finishUploadAs(actor, id, known.id)
        return known
      }
      const { media, renditions } = await takeFile(part, hash, name)
      return finishUpload(actor, id, media, renditions)
    })
  })
}

async function opened<T>({ id, bytes }: Upload, work: (part: string) => Promise<T>): Promise<T> {
  const part = partOf(id)
  if ((await stat(part).catch(() => null))?.size !== bytes) throw new Refusal({ outcome: 'refused', error: '文件还没有传完' })
  try {
    const made = await work(part)
    await rm(part, { force: true })
    return made
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error
    await discard(id)
    throw new Refusal({ outcome: 'unfit', error: error.message })
  }
}
