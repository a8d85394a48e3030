import type { Playing, PlayingFile } from '#server/media/playing/facts'

/** WAV (RIFF): the length of its sound over the bytes it takes a second. */
export async function readWav(file: PlayingFile): Promise<Playing> {
  let perSecond = 0
  for (let at = 12; at + 8 <= file.size; ) {
    const head = await file.readAt(at, 24)
    const type = head.toString('latin1', 0, 4)
    const size = head.readUInt32LE(4)
    if (type === 'fmt ') perSecond = head.readUInt32LE(16)
    if (type === 'data') {
      if (perSecond === 0) throw new RangeError('sound before its format')
      return { seconds: Math.min(size, file.size - at - 8) / perSecond, width: null, height: null, hasPicture: false }
    }
    at += 8 + size + (size & 1)
  }
  throw new RangeError('no sound')
}
