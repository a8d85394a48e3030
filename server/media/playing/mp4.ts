import { UnfitFile } from '#server/media/content-type'
import type { Playing, PlayingFile } from '#server/media/playing/facts'

type Box = { type: string; at: number; body: number; end: number }

const LARGEST_INDEX = 64 * 1_048_576
/** Boxes in which telephones write where a film was made, also as Apple's and XMP's notes. */
const NOTES = new Set(['udta', 'meta', 'uuid'])
/** What every browser plays, and what many do not. */
const HEVC = new Set(['hvc1', 'hev1', 'dvh1', 'dvhe'])

/** MP4 and M4A (ISO/IEC 14496-12): length, size and codec from the index box; boxes of notes become free space. */
export async function readMp4(file: PlayingFile): Promise<Playing> {
  let index: { at: number; bytes: Buffer } | null = null
  let boxes = 0
  for (let at = 0; at + 8 <= file.size; boxes += 1) {
    if (boxes > 100_000) throw new RangeError('too many boxes')
    const head = await file.readAt(at, 16)
    const box = readBox(head, 0, file.size - at)
    const length = box.end
    if (box.type === 'moov') {
      if (length > LARGEST_INDEX) throw new RangeError('an index too large')
      index = { at, bytes: await file.readAt(at, length) }
    } else if (NOTES.has(box.type)) await blank(file, at, length, box.body)
    at += length
  }
  if (!index) throw new RangeError('no index')
  const { bytes } = index
  const found: Playing = { seconds: null, width: null, height: null, hasPicture: false }
  for (const box of boxesIn(bytes, 8, bytes.length)) {
    if (box.type === 'mvhd') found.seconds = lengthFrom(bytes, box)
    if (box.type === 'mvex') found.seconds ||= fragmentedLength(bytes, box)
    if (box.type === 'trak') readTrack(bytes, box, found)
  }
  for (const note of notesIn(bytes, 8, bytes.length, 0)) await blank(file, index.at + note.at, note.end - note.at, note.body - note.at)
  return { ...found, seconds: found.seconds || null }
}

function readBox(bytes: Buffer, at: number, most: number): Box {
  const short = bytes.readUInt32BE(at)
  const type = bytes.toString('latin1', at + 4, at + 8)
  const wide = short === 1
  const length = wide ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? most : short
  const head = wide ? 16 : 8
  if (length < head || length > most) throw new RangeError(`box ${type} leads out of the file`)
  return { type, at, body: at + head, end: at + length }
}

function* boxesIn(bytes: Buffer, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const box = readBox(bytes, at, to - at)
    yield box
    at = box.end
  }
}

/** Boxes of notes in the index and in its tracks. */
function* notesIn(bytes: Buffer, from: number, to: number, depth: number): Generator<Box> {
  for (const box of boxesIn(bytes, from, to)) {
    if (NOTES.has(box.type)) yield box
    else if (box.type === 'trak' && depth === 0) yield* notesIn(bytes, box.body, box.end, depth + 1)
  }
}

function lengthFrom(bytes: Buffer, { body }: Box): number {
  const wide = bytes.readUInt8(body) === 1
  const scale = bytes.readUInt32BE(body + (wide ? 20 : 12))
  const length = wide ? Number(bytes.readBigUInt64BE(body + 24)) : bytes.readUInt32BE(body + 16)
  if (scale === 0 || length === 0xffffffff) return 0
  return length / scale
}

/** A film in fragments may say its length here, in the scale of the index; without it, it says none. */
function fragmentedLength(bytes: Buffer, mvex: Box): number {
  const mvhd = [...boxesIn(bytes, 8, bytes.length)].find((it) => it.type === 'mvhd')
  const mehd = [...boxesIn(bytes, mvex.body, mvex.end)].find((it) => it.type === 'mehd')
  if (!mvhd || !mehd) return 0
  const scale = bytes.readUInt32BE(mvhd.body + (bytes.readUInt8(mvhd.body) === 1 ? 20 : 12))
  const length = bytes.readUInt8(mehd.body) === 1 ? Number(bytes.readBigUInt64BE(mehd.body + 4)) : bytes.readUInt32BE(mehd.body + 4)
  return scale ? length / scale : 0
}

function readTrack(bytes: Buffer, track: Box, found: Playing): void {
  const inside = [...boxesIn(bytes, track.body, track.end)]
  const header = inside.find((it) => it.type === 'tkhd')
  const path = ['mdia', 'minf', 'stbl', 'stsd']
  let box = inside.find((it) => it.type === path[0])
  const handler = box && [...boxesIn(bytes, box.body, box.end)].find((it) => it.type === 'hdlr')
  if (!header || !handler || bytes.toString('latin1', handler.body + 8, handler.body + 12) !== 'vide') return
  for (const type of path.slice(1)) box = box && [...boxesIn(bytes, box.body, box.end)].find((it) => it.type === type)
  const codec = box ? bytes.toString('latin1', box.body + 12, box.body + 16) : ''
  if (HEVC.has(codec)) throw new UnfitFile('这段视频用 HEVC（H.265）编码，许多浏览器放不了，请导出为 H.264 的 MP4')
  const wide = bytes.readUInt8(header.body) === 1
  const sizes = header.body + (wide ? 88 : 76)
  const [width, height] = [bytes.readUInt32BE(sizes) >>> 16, bytes.readUInt32BE(sizes + 4) >>> 16]
  // A telephone held upright writes the picture lying and a matrix that turns it by a quarter.
  const turned = bytes.readInt32BE(sizes - 36) === 0
  if (!found.hasPicture) Object.assign(found, { hasPicture: true, width: turned ? height : width, height: turned ? width : height })
}

/** Makes a box free space, in its place, so that nothing behind it moves. */
async function blank(file: PlayingFile, at: number, length: number, head: number): Promise<void> {
  await file.writeAt(at + 4, Buffer.from('free', 'latin1'))
  const ZEROS = Buffer.alloc(65_536)
  for (let done = head; done < length; done += ZEROS.length)
    await file.writeAt(at + done, ZEROS.subarray(0, Math.min(ZEROS.length, length - done)))
}
