import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-upload-${process.pid}`
  return process.env.DATA_DIR
})

const { freshDatabase } = await import('#db/testing')
const sender = { id: 'somebody', name: '记者' }
const { receiveFile } = await import('#server/media/upload')
const { shownName } = await import('#lib/media/names')
const { Refusal } = await import('#server/desk/answers')
const { ask } = await import('#server/desk/testing')

let close: () => Promise<void>
let jpeg: Buffer
let avif: Buffer
beforeAll(async () => {
  close = await freshDatabase()
  mkdirSync(folder, { recursive: true })
  const plain = sharp({ create: { width: 700, height: 400, channels: 3, background: '#a0522d' } })
  jpeg = await plain
    .clone()
    .jpeg()
    .withExif({ IFD0: { Copyright: 'secret place' } })
    .toBuffer()
  avif = await plain.clone().avif({ effort: 0 }).toBuffer()
})
afterAll(() => close())

const outcome = async (body: Uint8Array | string | ReadableStream, name = 'a.jpg', headers: Record<string, string> = {}) => {
  try {
    return (await receiveFile(sender, ask({ headers, body }), name)).kind as string
  } catch (error) {
    if (error instanceof Refusal) return error.result.outcome
    throw error
  }
}

/** A PNG that is small on the wire and huge when unpacked. */
function hugePng(side: number): Buffer {
  const crcTable = Array.from(
    { length: 256 },
    (_, n) => [...Array(8)].reduce((c: number) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n) >>> 0,
  )
  const crc = (bytes: Buffer) =>
    (bytes.reduce((c, byte) => ((crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)) >>> 0, 0xffffffff) ^ 0xffffffff) >>> 0
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.writeUInt8(1, 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side))
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

test('a photograph is filed with renditions that carry no metadata, and the same one twice is one', async () => {
  const media = await receiveFile(sender, ask({ headers: {}, body: jpeg }), 'C:\\照片\\江 边.jpg')
  expect(media).toMatchObject({ kind: 'picture', mime: 'image/jpeg', width: 700, height: 400 })
  const printed = await sharp(readFileSync(`${folder}${media.src}`)).metadata()
  expect(printed.exif).toBeUndefined()
  expect((await receiveFile(sender, ask({ headers: {}, body: jpeg }), 'again.jpg')).id).toBe(media.id)
})

test('what is not a picture is refused by its content, whatever it is called', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  expect(await outcome(svg, 'a.jpg')).toBe('unfit')
  expect(await outcome('<!doctype html><script>alert(1)</script>', 'a.png')).toBe('unfit')
  expect(await outcome('就是一段文字', 'a.webp')).toBe('unfit')
  expect(await outcome(jpeg.subarray(0, jpeg.length - 400), 'cut.jpg')).toBe('unfit')
  expect(await outcome(avif, 'a.avif')).toBe('unfit')
  expect(await outcome('', 'empty.jpg')).toBe('unfit')
})

test('a picture of four hundred million points is refused at once, and others are served meanwhile', async () => {
  const flood = hugePng(20_000)
  expect(flood.length).toBeLessThan(2_000_000)
  const began = performance.now()
  let longest = 0
  let last = began
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  expect(await outcome(flood, 'flood.png')).toBe('unfit')
  clearInterval(clock)
  expect(performance.now() - began).toBeLessThan(2000)
  expect(longest).toBeLessThan(500)
})

test('twenty-five megabytes are refused while they come, and nothing is left lying about', async () => {
  expect(await outcome(new Uint8Array(25 * 1024 * 1024), 'big.jpg')).toBe('too-large')
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1
      controller.enqueue(sent === 1 ? new Uint8Array(jpeg) : new Uint8Array(1024 * 1024))
    },
  })
  expect(await outcome(endless, 'endless.jpg')).toBe('too-large')
  expect(sent).toBeLessThan(24)
  expect(await outcome(jpeg, 'lie.jpg', { 'content-length': String(30 * 1024 * 1024) })).toBe('too-large')
  expect(readdirSync(`${folder}/incoming`)).toEqual([])
})

test('a file’s name is shown without path, control signs or reversed direction', () => {
  expect(shownName('../../etc/pass\u0000wd.jpg')).toBe('passwd.jpg')
  expect(shownName('photo\u202Egpj.exe')).toBe('photogpj.exe')
  expect(shownName('甲'.repeat(300))).toHaveLength(120)
})
