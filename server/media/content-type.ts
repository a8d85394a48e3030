import { open } from 'node:fs/promises'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import { type MediaKind, TAKEN, TAKEN_IN_WORDS } from '#lib/media/kinds'

/** A file that the paper cannot take; the message is for the editor. */
export class UnfitFile extends Error {}

export type ContentType = { mime: string; kind: MediaKind }

/** Names of the same thing. */
const SAME: Record<string, string> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/vnd.wave': 'audio/wav',
  'image/apng': 'image/png',
}

const ADVICE: Record<string, string> = {
  'image/heic': '这是 HEIC 图片，请先在手机或“照片”里导出为 JPEG 再上传',
  'image/heif': '这是 HEIF 图片，请先导出为 JPEG 再上传',
  'image/avif': '这是 AVIF 图片，请先导出为 JPEG 或 PNG 再上传',
  'image/tiff': '这是 TIFF 图片，请先导出为 JPEG 再上传',
  'image/vnd.adobe.photoshop': '这是 Photoshop 源文件，请先导出为 JPEG 或 PNG 再上传',
  'video/quicktime': '这是 MOV 视频，请先导出为 MP4（H.264）再上传',
  'application/zip': '这是压缩包，请解开后逐个上传',
}

/** How much of a file's beginning tells its type. */
export const ENOUGH_TO_TELL = 4100

/** What a whole file is, by its content. Throws `UnfitFile` when the paper does not take it. */
export async function tellType(file: string): Promise<ContentType> {
  const told = taken((await fileTypeFromFile(file))?.mime)
  if (await endsAsArchive(file)) throw new UnfitFile('这个文件里藏着一个压缩包，不能上传')
  return told
}

/**
 * The same by the beginning alone, so that the rest need not be sent in vain. Throws `UnfitFile`.
 */
export async function tellEarly(beginning: Uint8Array): Promise<ContentType> {
  return taken((await fileTypeFromBuffer(beginning))?.mime)
}

function taken(found: string | undefined): ContentType {
  const bare = found?.split(';')[0] ?? ''
  const mime = SAME[bare] ?? bare
  const kind = TAKEN[mime]
  if (kind) return { mime, kind }
  const all = Object.values(TAKEN_IN_WORDS).map((it) => it.split('，')[0])
  throw new UnfitFile(ADVICE[bare] ?? `这个文件不是可用的图片、音频、视频或字幕。可以上传 ${all.join('；')}`)
}

/** Whether a ZIP directory stands at the very end (APPNOTE 4.3.16): a picture that is an archive at the same time is a trick. */
async function endsAsArchive(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, 65_557)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    for (let at = buffer.lastIndexOf('PK\x05\x06'); at >= 0; at = at > 0 ? buffer.lastIndexOf('PK\x05\x06', at - 1) : -1) {
      if (at + 22 <= length && at + 22 + buffer.readUInt16LE(at + 20) <= length) return true
    }
    return false
  } finally {
    await handle.close()
  }
}
