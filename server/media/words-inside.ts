import exifr from 'exifr'
import sharp from 'sharp'

/** What photographers write into their pictures, as far as the desk wants it. Where it was taken is not read. */
export type WordsInside = { caption: string; credit: string; people: string; keywords: string; takenAt: Date | null }

type Tags = Record<string, unknown>

/** Reads IPTC, XMP and EXIF of a picture (IPTC Photo Metadata Standard 2024). A picture without them, or with broken ones, has no words. */
export async function readWordsInside(original: Buffer): Promise<WordsInside> {
  const tags = ((await exifr
    .parse(await asJpeg(original), { tiff: true, exif: true, iptc: true, xmp: true, gps: false, interop: false, ifd1: false, icc: false })
    .catch(() => undefined)) ?? {}) as Tags
  const first = (...names: string[]) => names.map((name) => textOf(tags[name])).find(Boolean) ?? ''
  const maker = first('Byline', 'creator', 'Artist')
  const house = first('Credit', 'Source', 'rights', 'Copyright', 'CopyrightNotice')
  const taken = tags['DateTimeOriginal'] ?? tags['CreateDate']
  return {
    caption: first('Caption', 'description', 'ImageDescription', 'Headline', 'ObjectName', 'title').slice(0, 500),
    credit: [...new Set([maker, house].filter(Boolean))].join('／').slice(0, 200),
    people: textOf(tags['PersonInImage']).slice(0, 300),
    keywords: (textOf(tags['Keywords']) || textOf(tags['subject'])).slice(0, 300),
    takenAt: taken instanceof Date && taken.getTime() > 0 && taken.getTime() < Date.now() + 86_400_000 ? taken : null,
  }
}

/** The notes of a PNG or WebP in the frame of a JPEG, the one that exifr takes apart whole. */
async function asJpeg(original: Buffer): Promise<Buffer> {
  if (original.readUInt16BE(0) === 0xffd8) return original
  const { exif, xmp } = await sharp(original).metadata()
  const told = Buffer.from('Exif\0\0', 'latin1')
  const notes = [
    exif && (exif.subarray(0, 6).equals(told) ? exif : Buffer.concat([told, exif])),
    xmp && Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp]),
  ]
  const segments = notes.flatMap((note) => {
    if (!note || note.length > 65_000) return []
    const head = Buffer.from([0xff, 0xe1, 0, 0])
    head.writeUInt16BE(note.length + 2, 2)
    return [head, note]
  })
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])])
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('、')
  if (typeof value === 'object' && value !== null && 'value' in value) return textOf((value as { value: unknown }).value)
  if (typeof value !== 'string') return ''
  return asUtf8(value)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
}

/** IPTC does not say how it is encoded; where it was UTF-8 read as Latin-1, it reads as UTF-8 again. */
function asUtf8(text: string): string {
  if (![...text].some((it) => it > '\u007f') || [...text].some((it) => it > '\u00ff')) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
