import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { FiledMedia } from '#db/media/commands'
import { LARGEST, TAKEN_IN_WORDS } from '#lib/media/kinds'
import { playableName } from '#lib/media/names'
import { checkCaptions } from '#server/media/captions'
import { tellType, UnfitFile } from '#server/media/content-type'
import { keep, makeMediaFolder, mediaFolder, originalsFolder } from '#server/media/folder'
import { readPlaying } from '#server/media/playing/facts'
import { type Made, makeRenditions, makeRenditionsOfCrop, type Region } from '#server/media/renditions'
import { withoutPlaces } from '#server/media/without-places'
import { readWordsInside } from '#server/media/words-inside'

/** The hash that a file will be called by: the first 16 digits of its SHA-256. */
export async function weigh(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 1_048_576 })) hash.update(chunk)
  return hash.digest('hex').slice(0, 16)
}

/**
 * Makes of a file that was sent all that the paper keeps of it, under `/media/`, and answers what to file. The type is told by
 * content; notes of the place go. Only ever called in the workshop. Throws `UnfitFile`.
 */
export async function take(file: string, hash: string, name: string): Promise<Made> {
  const { mime, kind } = await tellType(file)
  const { size } = await stat(file)
  if (size > LARGEST[kind]) throw new UnfitFile(`文件太大：${TAKEN_IN_WORDS[kind]}`)
  await makeMediaFolder()
  if (kind === 'picture') return takePicture(await readFile(file), hash, mime, name)
  if (kind === 'captions') {
    const text = await readFile(file)
    checkCaptions(text)
    await keep(playableName(hash, mime), text)
    return filed({ kind, hash, mime, name, bytes: size, widths: [] })
  }
  const { hasPicture, ...facts } = await readPlaying(file, mime)
  if (kind === 'video' && !hasPicture && mime !== 'video/mp4') throw new UnfitFile('这个文件里没有画面')
  const heard = kind === 'video' && !hasPicture ? ({ kind: 'audio', mime: 'audio/mp4' } as const) : { kind, mime }
  await rename(file, join(mediaFolder, playableName(hash, heard.mime)))
  return filed({ ...heard, hash, name, bytes: size, widths: [], ...facts })
}

async function takePicture(original: Buffer, hash: string, mime: string, name: string): Promise<Made> {
  const { media, renditions } = await makeRenditions(original, hash, name)
  const words = await readWordsInside(original)
  const bare = withoutPlaces(original, mime)
  // A picture that no reader of its format can take apart is kept as what could be read of it.
  const kept = bare ?? (await sharp(original).rotate().jpeg({ quality: 95 }).toBuffer())
  await mkdir(originalsFolder, { recursive: true, mode: 0o700 })
  await keep(hash, kept, originalsFolder)
  return { media: { ...media, mime: bare ? mime : 'image/jpeg', ...words }, renditions }
}

/** What a crop is made of: the picture on file, and what of it is to be shown. */
export type Cut = { hash: string; widest: number; stem: string; size: { width: number; height: number }; region: Region }

/** Makes the renditions of a crop. Only ever called in the workshop. */
export async function cut({ hash, widest, stem, size, region }: Cut) {
  const original = await readFile(join(originalsFolder, hash)).catch(() => readFile(join(mediaFolder, `${hash}-${widest}.jpg`)))
  return makeRenditionsOfCrop(original, stem, size, region)
}

function filed(media: FiledMedia): Made {
  const name = playableName(media.hash, media.mime)
  return { media, renditions: [{ name, format: name.split('.').at(-1) ?? '', width: null, height: null, bytes: media.bytes }] }
}
