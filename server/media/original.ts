import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FiledFile } from '#db/media/types'
import { playableName } from '#lib/media/names'
import { Refusal } from '#server/desk/answers'
import { mediaFolder, originalsFolder } from '#server/media/folder'

const ENDINGS: Record<string, string> = { 'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp', 'image/gif': '.gif' }

/** Whether the house has what was sent; of its own drawings it has not. */
export const hasOriginal = async (file: FiledFile): Promise<boolean> => (await stat(placeOf(file)).catch(() => null)) !== null

const placeOf = ({ kind, hash, mime }: FiledFile) =>
  kind === 'picture' ? join(originalsFolder, hash) : join(mediaFolder, playableName(hash, mime))

/** Answers the original of a media file as a download. Throws `Refusal` when the house never had one: its own drawings. */
export async function originalOf(filed: FiledFile): Promise<Response> {
  const { kind, hash, mime, name } = filed
  const file = placeOf(filed)
  const found = await stat(file).catch(() => null)
  if (!found) throw new Refusal({ outcome: 'missing', error: '这个文件没有原件，它是本报自己绘制的' })
  const ending = kind === 'picture' ? (ENDINGS[mime] ?? '') : file.slice(file.lastIndexOf('.'))
  const called = `${name.replace(/\.\w{1,5}$/, '') || hash}${ending}`
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(found.size),
      // RFC 8187: the name in UTF-8, and a plain one for what does not know that.
      'Content-Disposition': `attachment; filename="${hash}${ending}"; filename*=UTF-8''${encodeURIComponent(called).replace(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16)}`)}`,
      'Cache-Control': 'private, no-store',
    },
  })
}
