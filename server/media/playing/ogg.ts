import { UnfitFile } from '#server/media/content-type'
import type { Playing, PlayingFile } from '#server/media/playing/facts'

const LAST = 65_536

/** Ogg (RFC 3533) with Opus (RFC 7845) or Vorbis: the sample at which its last page ends, over the samples a second. */
export async function readOgg(file: PlayingFile): Promise<Playing> {
  const first = await file.readAt(0, 512)
  const body = 27 + first.readUInt8(26)
  const opus = first.toString('latin1', body, body + 8) === 'OpusHead'
  const vorbis = first.toString('latin1', body, body + 7) === '\x01vorbis'
  if (!opus && !vorbis) throw new UnfitFile('这个 OGG 文件不是 Opus 或 Vorbis 声音，请导出为 MP3')
  const rate = opus ? 48_000 : first.readUInt32LE(body + 12)
  const skipped = opus ? first.readUInt16LE(body + 10) : 0
  const end = await file.readAt(Math.max(0, file.size - LAST), LAST)
  const page = end.lastIndexOf('OggS')
  if (page < 0 || rate === 0) throw new RangeError('no last page')
  const samples = Number(end.readBigInt64LE(page + 6))
  return { seconds: samples > 0 ? (samples - skipped) / rate : null, width: null, height: null, hasPicture: false }
}
