/**
 * An uploaded picture without the notes that cameras leave in it (EXIF, XMP, thumbnails), so that the place where it was taken
 * is kept nowhere. The picture itself is not touched. Null when the file is not built as its format says.
 */
export function withoutPlaces(original: Buffer, mime: string): Buffer | null {
  try {
    if (mime === 'image/jpeg') return jpeg(original)
    if (mime === 'image/png') return png(original)
    if (mime === 'image/webp') return webp(original)
    return mime === 'image/gif' ? gif(original) : null
  } catch {
    // Read past the end: it is cut off or something else.
    return null
  }
}

/** JPEG (ITU T.81 annex B). What follows the end of the picture, a second one with its own notes, say, goes too. */
function jpeg(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, 2)]
  let turned: Buffer | null = null
  for (let at = 2; ; ) {
    if (bytes.readUInt8(at) !== 0xff) return null
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2))
      if (turned) kept.splice(1, 0, turned)
      return Buffer.concat(kept)
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (marker === 0xe1) turned ??= orientationOnly(bytes.subarray(at + 4, end))
    // MPF tells of pictures behind this one; there are none any more.
    else if (!(marker === 0xe2 && bytes.toString('latin1', at + 4, at + 7) === 'MPF')) kept.push(bytes.subarray(at, end))
    at = end
    if (marker === 0xda) {
      const next = nextMarker(bytes, at)
      kept.push(bytes.subarray(at, next))
      at = next
    }
  }
}

function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const after = bytes.readUInt8(at + 1)
    if (after !== 0 && after !== 0xff && (after < 0xd0 || after > 0xd7)) return at
  }
  throw new RangeError('no end of the picture')
}

/** Of an EXIF block only which way is up, in a block of its own. */
function orientationOnly(block: Buffer): Buffer | null {
  if (block.toString('latin1', 0, 6) !== 'Exif\0\0') return null
  const tiff = block.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let i = 0; i < Math.min(short(first), 200); i += 1) {
    const entry = first + 2 + i * 12
    if (short(entry) !== 0x0112) continue
    const up = short(entry + 8)
    if (up < 2 || up > 8) return null
    return Buffer.from(`ffe10022457869660000${'4d4d002a00000008'}${'0001'}${'0112000300000001'}000${up}0000${'00000000'}`, 'hex')
  }
  return null
}

const PNG_NOTES = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

/** PNG (W3C, 3rd edition §5). */
function png(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; ; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) throw new RangeError('cut off')
    if (!PNG_NOTES.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(kept)
    at = end
  }
}

/** WebP (RFC 9649 §2). */
function webp(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  const whole = 8 + bytes.readUInt32LE(4)
  for (let at = 12; at + 8 <= whole; ) {
    const type = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const chunk = Buffer.from(bytes.subarray(at, at + 8 + size + (size & 1)))
    if (type === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~0b1100, 8)
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk)
    at += 8 + size + (size & 1)
  }
  const content = Buffer.concat(kept)
  const head = Buffer.from(bytes.subarray(0, 12))
  head.writeUInt32LE(content.length + 4, 4)
  return Buffer.concat([head, content])
}

/** GIF89a. Comments go, and applications' blocks but the one that says how often it moves. */
function gif(bytes: Buffer): Buffer | null {
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + table(bytes.readUInt8(10))
  const kept = [bytes.subarray(0, at)]
  const afterBlocks = (from: number) => {
    let end = from
    for (let size = bytes.readUInt8(end); size > 0; size = bytes.readUInt8(end)) end += size + 1
    return end + 1
  }
  for (;;) {
    const kind = bytes.readUInt8(at)
    if (kind === 0x3b) return Buffer.concat([...kept, bytes.subarray(at, at + 1)])
    if (kind !== 0x21 && kind !== 0x2c) return null
    const end = kind === 0x21 ? afterBlocks(at + 2) : afterBlocks(at + 11 + table(bytes.readUInt8(at + 9)))
    const label = kind === 0x21 ? bytes.readUInt8(at + 1) : 0
    const foreign = label === 0xff && bytes.toString('latin1', at + 3, at + 14) !== 'NETSCAPE2.0'
    if (label !== 0xfe && !foreign) kept.push(bytes.subarray(at, end))
    at = end
  }
}
