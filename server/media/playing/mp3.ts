import type { Playing, PlayingFile } from '#server/media/playing/facts'

/** Kilobits a second by the four bits of a frame's header: MPEG 1 layer III, and MPEG 2 and 2.5 layer III. */
const RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const
const SAMPLES = [44_100, 48_000, 32_000] as const

type Frame = { at: number; kilobits: number; rate: number; samples: number; side: number }

/** MP3 (ISO/IEC 11172-3): the frames that its Xing or VBRI header counts, or its size over its steady rate. */
export async function readMp3(file: PlayingFile): Promise<Playing> {
  const start = await afterTags(file)
  const bytes = await file.readAt(start, 65_536)
  const frame = firstFrame(bytes)
  if (!frame) throw new RangeError('no frame')
  const frames = countedFrames(bytes, frame)
  const seconds = frames ? (frames * frame.samples) / frame.rate : ((file.size - start - frame.at) * 8) / (frame.kilobits * 1000)
  return { seconds, width: null, height: null, hasPicture: false }
}

/** Behind the ID3v2 tag, which may hold a picture of the cover. */
async function afterTags(file: PlayingFile): Promise<number> {
  const head = await file.readAt(0, 10)
  if (head.toString('latin1', 0, 3) !== 'ID3') return 0
  const size = [6, 7, 8, 9].reduce((sum, at) => (sum << 7) | (head.readUInt8(at) & 0x7f), 0)
  return 10 + size + (head.readUInt8(5) & 0x10 ? 10 : 0)
}

function firstFrame(bytes: Buffer): Frame | null {
  for (let at = bytes.indexOf(0xff); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const [one, two, three] = [bytes.readUInt8(at + 1), bytes.readUInt8(at + 2), bytes.readUInt8(at + 3)]
    const version = (one >> 3) & 3
    const rate = SAMPLES[(two >> 2) & 3]
    const kilobits = RATES[version === 3 ? 0 : 1][two >> 4]
    // The sync bits, layer III, a version that exists, and a rate.
    if ((one & 0xe6) !== 0xe2 || version === 1 || !rate || !kilobits) continue
    const mono = three >> 6 === 3
    return {
      at,
      kilobits,
      rate: version === 3 ? rate : version === 2 ? rate / 2 : rate / 4,
      samples: version === 3 ? 1152 : 576,
      side: version === 3 ? (mono ? 17 : 32) : mono ? 9 : 17,
    }
  }
  return null
}

function countedFrames(bytes: Buffer, frame: Frame): number {
  const xing = frame.at + 4 + frame.side
  if (/^(Xing|Info)/.test(bytes.toString('latin1', xing, xing + 4)))
    return bytes.readUInt32BE(xing + 4) & 1 ? bytes.readUInt32BE(xing + 8) : 0
  const vbri = frame.at + 36
  return bytes.toString('latin1', vbri, vbri + 4) === 'VBRI' ? bytes.readUInt32BE(vbri + 14) : 0
}
