import { UnfitFile } from '#server/media/content-type'
import type { Playing, PlayingFile } from '#server/media/playing/facts'

const SEGMENT = 0x18538067
const INFO = 0x1549a966
const TRACKS = 0x1654ae6b
const TAGS = 0x1254c367
const TRACK = 0xae
const VIDEO = 0xe0
const LARGEST_HEAD = 4 * 1_048_576

type Element = { id: number; at: number; body: number; size: number }

/** WebM (RFC 8794, RFC 9559): length and size from its heads; its tags, which may name a place, become empty space. */
export async function readWebm(file: PlayingFile): Promise<Playing> {
  const found: Playing = { seconds: null, width: null, height: null, hasPicture: false }
  const first = await elementAt(file, 0)
  const segment = first && (await elementAt(file, first.body + first.size))
  if (segment?.id !== SEGMENT) throw new RangeError('no segment')
  for (let at = segment.body, n = 0; at < file.size && n < 100_000; n += 1) {
    const element = await elementAt(file, at)
    // Streamed recordings do not know how long their parts are; what follows is sound and picture.
    if (!element || !Number.isFinite(element.size)) break
    if (element.id === INFO || element.id === TRACKS) {
      if (element.size > LARGEST_HEAD) throw new RangeError('a head too large')
      const bytes = await file.readAt(element.body, element.size)
      if (element.id === INFO) found.seconds = lengthIn(bytes)
      else Object.assign(found, pictureIn(bytes))
    }
    if (element.id === TAGS) await blank(file, element)
    at = element.body + element.size
  }
  if (!found.hasPicture) throw new UnfitFile('这个 WebM 文件里没有画面；声音请导出为 MP3、M4A 或 OGG')
  return found
}

async function elementAt(file: PlayingFile, at: number): Promise<Element | null> {
  const head = await file.readAt(at, 12)
  return head.length < 2 ? null : elementIn(head, 0, at)
}

function elementIn(bytes: Buffer, from: number, at = from): Element {
  const idLength = Math.clz32(bytes.readUInt8(from)) - 23
  if (idLength > 4) throw new RangeError('no element')
  const first = bytes.readUInt8(from + idLength)
  const sizeLength = Math.clz32(first) - 23
  if (sizeLength > 8) throw new RangeError('no size')
  let size = first & (2 ** (8 - sizeLength) - 1)
  let unknown = size === 2 ** (8 - sizeLength) - 1
  for (let i = 1; i < sizeLength; i += 1) {
    const byte = bytes.readUInt8(from + idLength + i)
    unknown &&= byte === 0xff
    size = size * 256 + byte
  }
  return { id: bytes.readUIntBE(from, idLength), at, body: at + idLength + sizeLength, size: unknown ? Number.POSITIVE_INFINITY : size }
}

function* elementsIn(bytes: Buffer): Generator<{ id: number; content: Buffer }> {
  for (let at = 0; at < bytes.length; ) {
    const { id, body, size } = elementIn(bytes, at)
    if (body + size > bytes.length) throw new RangeError('an element leads out of its own')
    yield { id, content: bytes.subarray(body, body + size) }
    at = body + size
  }
}

const whole = (content: Buffer) => (content.length > 0 && content.length <= 6 ? content.readUIntBE(0, content.length) : 0)

function lengthIn(info: Buffer): number | null {
  let scale = 1_000_000
  let length: number | null = null
  for (const { id, content } of elementsIn(info)) {
    if (id === 0x2ad7b1) scale = whole(content)
    if (id === 0x4489) length = content.length === 4 ? content.readFloatBE() : content.readDoubleBE()
  }
  return length === null ? null : (length * scale) / 1e9
}

function pictureIn(tracks: Buffer): Partial<Playing> {
  for (const track of elementsIn(tracks)) {
    if (track.id !== TRACK) continue
    for (const part of elementsIn(track.content)) {
      if (part.id !== VIDEO) continue
      const sizes = new Map([...elementsIn(part.content)].map(({ id, content }) => [id, whole(content)]))
      return { hasPicture: true, width: sizes.get(0xb0) ?? null, height: sizes.get(0xba) ?? null }
    }
  }
  return {}
}

/** Makes an element a Void of the same length (RFC 8794 §11.3.1). */
async function blank(file: PlayingFile, { at, body, size }: Element): Promise<void> {
  const head = body - at
  const sizeLength = Math.min(8, head - 1)
  const content = size + head - 1 - sizeLength
  const bytes = Buffer.alloc(head + size)
  bytes.writeUInt8(0xec, 0)
  for (let i = sizeLength, rest = content; i > 0; i -= 1, rest = Math.floor(rest / 256)) bytes.writeUInt8(rest % 256, i)
  bytes.writeUInt8(bytes.readUInt8(1) | (1 << (8 - sizeLength)), 1)
  await file.writeAt(at, bytes)
}
