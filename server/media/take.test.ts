import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-take-${process.pid}`
  return process.env.DATA_DIR
})
const { takeFile, weighFile } = await import('#server/media/workshop')
const { UnfitFile } = await import('#server/media/content-type')

beforeAll(() => mkdirSync(`${folder}/incoming`, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let sent = 0
/** Sends a file through the workshop and answers what it makes of it. */
async function send(content: Buffer | string, name = 'file') {
  sent += 1
  const file = `${folder}/incoming/${sent}.part`
  writeFileSync(file, content)
  return takeFile(file, await weighFile(file), name)
}
const refusal = async (content: Buffer | string) => {
  try {
    const { media } = await send(content)
    return `taken as ${media.mime}`
  } catch (error) {
    if (error instanceof UnfitFile) return error.message
    throw error
  }
}
const flat = (width = 400, height = 300) => sharp({ create: { width, height, channels: 3, background: '#a0522d' } })
const served = (hash: string) => readdirSync(`${folder}/media`).filter((it) => it.startsWith(hash))

/** The directory of an empty ZIP, which may stand behind anything. */
const ZIP_END = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])
/** A box of an MP4. */
const box = (type: string, ...content: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(content.map((it) => Buffer.from(it as string, 'latin1')))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
const numbers = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((it, i) => {
    bytes.writeUInt32BE(it, i * 4)
  })
  return bytes
}
function mp4(codec = 'avc1', { turned = false, seconds = 25 } = {}): Buffer {
  const mvhd = box('mvhd', numbers(0, 0, 0, 1000, seconds * 1000))
  const matrix = turned
    ? numbers(0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000)
    : numbers(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
  const tkhd = box('tkhd', Buffer.alloc(40), matrix, numbers(1280 << 16, 720 << 16))
  const stsd = box('stsd', numbers(0, 1), box(codec, Buffer.alloc(78)))
  const trak = box('trak', tkhd, box('mdia', box('hdlr', numbers(0, 0), 'vide', Buffer.alloc(13)), box('minf', box('stbl', stsd))))
  const place = box('udta', box('\xa9xyz', Buffer.from([0, 18]), Buffer.from([0x15, 0xc7]), '+39.9042+116.4074/'))
  return Buffer.concat([box('ftyp', 'isom', numbers(512), 'isomiso2mp41'), box('moov', mvhd, trak, place), box('mdat', Buffer.alloc(100))])
}
const vint = (size: number) => Buffer.from([0x10 | (size >>> 24), (size >>> 16) & 255, (size >>> 8) & 255, size & 255])
const ebml = (id: string, ...content: Buffer[]) => {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from(id, 'hex'), vint(body.length), body])
}
function webm(): Buffer {
  const seconds = Buffer.alloc(8)
  seconds.writeDoubleBE(12_000)
  const info = ebml('1549a966', ebml('2ad7b1', Buffer.from('0f4240', 'hex')), ebml('4489', seconds))
  const video = ebml('e0', ebml('b0', Buffer.from('0280', 'hex')), ebml('ba', Buffer.from('0168', 'hex')))
  const tags = ebml('1254c367', Buffer.from('LOCATION +39.9042+116.4074/'))
  const head = ebml('1a45dfa3', ebml('4282', Buffer.from('webm')))
  return Buffer.concat([head, ebml('18538067', info, ebml('1654ae6b', ebml('ae', video)), tags, ebml('1f43b675', Buffer.alloc(50)))])
}
function wav(seconds: number): Buffer {
  const sound = Buffer.alloc(8000 * seconds)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + sound.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(sound.length, 40)
  return Buffer.concat([head, sound])
}

test.each<[string, () => Promise<Buffer | string> | Buffer | string]>([
  ['an SVG', () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
  ['a web page', () => '<!doctype html><script>alert(1)</script>'],
  ['a GIF that is an archive too', async () => Buffer.concat([await flat().gif().toBuffer(), ZIP_END])],
  ['a film that is an archive too', () => Buffer.concat([mp4(), ZIP_END])],
  ['an AVIF', () => flat(64, 64).avif({ effort: 0 }).toBuffer()],
  ['a HEIC', () => Buffer.concat([box('ftyp', 'heic', numbers(0), 'mif1heic'), Buffer.alloc(200)])],
  ['a Photoshop file', () => Buffer.concat([Buffer.from('8BPS\0\x01', 'latin1'), Buffer.alloc(200)])],
  ['an archive', () => ZIP_END],
  ['a TIFF', () => flat(64, 64).tiff().toBuffer()],
  ['a QuickTime film', () => Buffer.concat([box('ftyp', 'qt  ', numbers(512), 'qt  '), Buffer.alloc(200)])],
  ['a film in HEVC', () => mp4('hvc1')],
  ['a film of two days', () => mp4('avc1', { seconds: 200_000 })],
  ['a film cut off in its index', () => mp4().subarray(0, 200)],
  ['captions without a line', () => 'WEBVTT\n\nNOTE 没有字幕\n'],
  ['captions in another encoding', () => Buffer.concat([Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n'), Buffer.from([0xb2, 0xe2])])],
  ['nothing', () => ''],
  ['half a JPEG', async () => (await flat().jpeg().toBuffer()).subarray(0, 400)],
])('%s is refused in Chinese', async (_, make) => {
  expect(await refusal(await make())).toMatch(/^[^a-z]*[一-龥]/)
})

test('a picture with a place in it is filed with its words, and the place is nowhere', async () => {
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="39,54.25N"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">湄公河边的稻田</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>林若溪</rdf:li></rdf:Seq></dc:creator><dc:subject><rdf:Bag><rdf:li>稻田</rdf:li><rdf:li>干旱</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const original = await flat(700, 400)
      .toFormat(format)
      .withExif({
        IFD0: { Copyright: '本报', Artist: 'Lin' },
        IFD2: { DateTimeOriginal: '2026:11:20 08:30:00' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 15/1', GPSLongitudeRef: 'E', GPSLongitude: '116/1 24/1 27/1' },
      })
      .withXmp(xmp)
      .toBuffer()
    if (format === 'webp') expect(original.includes('GPSLatitude')).toBe(true)
    else expect((await exifr.gps(original))?.latitude, format).toBeCloseTo(39.9, 1)
    const { media } = await send(original)
    expect(media, format).toMatchObject({ kind: 'picture', mime: `image/${format}`, caption: '湄公河边的稻田', keywords: '稻田、干旱' })
    expect(media.credit, format).toContain('林若溪')
    expect(media.takenAt?.getFullYear(), format).toBe(2026)
    const files = [...served(media.hash).map((it) => `${folder}/media/${it}`), `${folder}/originals/${media.hash}`]
    expect(files.length, format).toBeGreaterThan(6)
    for (const file of files) {
      const bytes = readFileSync(file)
      expect(await exifr.gps(bytes).catch(() => undefined), file).toBeUndefined()
      expect(bytes.includes('GPSLatitude'), file).toBe(false)
      if (!file.endsWith('avif')) expect((await sharp(bytes).metadata()).exif, file).toBeUndefined()
    }
    const kept = await sharp(`${folder}/originals/${media.hash}`).metadata()
    expect([kept.width, kept.height], format).toEqual([700, 400])
  }
})

test('a picture that a camera held upright stays upright, also as it is kept', async () => {
  const { media } = await send(await flat(600, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer())
  expect([media.width, media.height]).toEqual([400, 600])
  expect((await sharp(`${folder}/originals/${media.hash}`).metadata()).orientation).toBe(6)
})

test('ten thousand frames are one picture, soon', async () => {
  const one = await flat(8, 8).gif().toBuffer()
  // Everything between the table of colours and the end is the frame.
  const start = 13 + 3 * 2 ** (((one[10] ?? 0) & 7) + 1)
  const frame = one.subarray(one.indexOf(0x2c, start), -1)
  const began = performance.now()
  const { media } = await send(Buffer.concat([one.subarray(0, start), ...Array(10_000).fill(frame), Buffer.from([0x3b])]))
  expect(media).toMatchObject({ mime: 'image/gif', width: 8, height: 8 })
  expect(performance.now() - began).toBeLessThan(5000)
})

test('recordings and films are kept as they are, with length and size read and the place blanked', async () => {
  const clip = readFileSync('db/seed/clips/jizhuangxiang.mp4')
  expect((await send(clip)).media).toMatchObject({ kind: 'video', mime: 'video/mp4', seconds: 25 })
  expect((await send(readFileSync('db/seed/clips/zaobanche.mp3'))).media).toMatchObject({ kind: 'audio', mime: 'audio/mpeg', seconds: 71 })
  expect((await send(wav(3))).media).toMatchObject({ kind: 'audio', mime: 'audio/wav', seconds: 3 })
  expect((await send(readFileSync('db/seed/clips/jizhuangxiang.vtt'))).media).toMatchObject({ kind: 'captions', mime: 'text/vtt' })
  const film = await send(mp4())
  expect(film.media).toMatchObject({ kind: 'video', seconds: 25, width: 1280, height: 720 })
  const upright = await send(mp4('avc1', { turned: true }))
  expect(upright.media).toMatchObject({ width: 720, height: 1280 })
  const streamed = await send(webm())
  expect(streamed.media).toMatchObject({ kind: 'video', mime: 'video/webm', seconds: 12, width: 640, height: 360 })
  for (const { renditions } of [film, streamed]) {
    const kept = readFileSync(`${folder}/media/${renditions[0]?.name}`)
    expect(kept.includes('+39.9042')).toBe(false)
  }
  // A second reading finds the same: nothing behind the blanked part has moved.
  const again = readFileSync(`${folder}/media/${streamed.renditions[0]?.name}`)
  expect((await send(again)).media).toMatchObject({ seconds: 12, width: 640 })
})

test('what a file is called never becomes a path', async () => {
  const outside = `${folder}/outside`
  mkdirSync(outside)
  const stood = existsSync('/tmp/x')
  const picture = await flat(50, 50).png().toBuffer()
  for (const name of ['../../x', '..%2f..%2fx', '/etc/passwd', 'CON', 'a\0b', '\u202Egpj.exe', '长'.repeat(300)]) {
    const { media, renditions } = await send(picture, name)
    for (const it of renditions) expect(it.name).toMatch(/^[0-9a-f]{16}-\d+\.(avif|webp|jpg)$/)
    expect(media.hash).toMatch(/^[0-9a-f]{16}$/)
  }
  expect(readdirSync(outside)).toEqual([])
  expect(existsSync('/tmp/x')).toBe(stood)
  // Somebody has put a link where a rendition will lie: the file takes its place, and nothing is written through it.
  const other = await flat(51, 51).png().toBuffer()
  writeFileSync(`${folder}/incoming/other`, other)
  const hash = await weighFile(`${folder}/incoming/other`)
  symlinkSync(`${outside}/stolen.avif`, `${folder}/media/${hash}-51.avif`)
  await send(other)
  expect(readdirSync(outside)).toEqual([])
})
