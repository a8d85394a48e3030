import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-icc-${process.pid}`
  return process.env.DATA_DIR
})
const { takeFile, weighFile } = await import('#server/media/workshop')
const { UnfitFile } = await import('#server/media/content-type')

beforeAll(() => mkdirSync(`${folder}/incoming`, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let sent = 0
/** Sends a picture through the workshop: the picture as it is filed, or the editor's words why it is not. Anything else is a fault. */
async function send(content: Buffer) {
  sent += 1
  const file = `${folder}/incoming/${sent}.part`
  writeFileSync(file, content)
  try {
    return (await takeFile(file, await weighFile(file), 'tu')).media
  } catch (error) {
    if (error instanceof UnfitFile) return error.message
    throw error
  }
}

const plain = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#a0522d' } })
const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((it, i) => {
    bytes.writeUInt32BE(it >>> 0, i * 4)
  })
  return bytes
}
const sign = (text: string) => Buffer.from(text.padEnd(4), 'latin1')

type Tag = { sign: string; at?: number; size?: number; content?: Buffer }

/** A profile of ICC.1:2022 §7: a header that is right, and the tags as they are given, true or not. */
function profile(tags: Tag[], { size, count = tags.length }: { size?: number; count?: number } = {}): Buffer {
  let at = 128 + 4 + tags.length * 12
  const contents: Buffer[] = []
  const table = tags.map((tag) => {
    const content = tag.content ?? Buffer.alloc(0)
    const row = Buffer.concat([sign(tag.sign), u32(tag.at ?? at, tag.size ?? content.length)])
    contents.push(content)
    at += content.length
    return row
  })
  const header = Buffer.alloc(128)
  header.writeUInt32BE((size ?? at) >>> 0, 0)
  header.writeUInt32BE(0x04400000, 8)
  header.write('mntrRGB XYZ ', 12, 'latin1')
  header.write('acsp', 36, 'latin1')
  // The illuminant of the connection space, D50.
  u32(0xf6d6, 0x10000, 0xd32d).copy(header, 68)
  return Buffer.concat([header, u32(count), ...table, ...contents])
}

/** `mpet` in `mpet` in `mpet`: each names the next as its one element (§10.16). */
function nested(levels: number): Buffer {
  let inner = Buffer.concat([sign('cvst'), u32(0), Buffer.from([0, 3, 0, 3])])
  for (let i = 0; i < levels; i += 1)
    inner = Buffer.concat([sign('mpet'), u32(0), Buffer.from([0, 3, 0, 3]), u32(1, 24, inner.length), inner])
  return inner
}

/** A table of fifteen dimensions with 255 points in each: 255¹⁵ entries that are not there (§10.12). */
const endlessTable = () =>
  Buffer.concat([
    sign('mAB '),
    u32(0),
    Buffer.from([15, 3, 0, 0]),
    u32(32, 0, 0, 64, 0),
    u32(0),
    Buffer.alloc(16, 255),
    Buffer.from([1, 0, 0, 0]),
    Buffer.alloc(200),
  ])

/** The same in JPEG's pieces (annex B.4), as many as it takes. */
async function jpegWith(icc: Buffer): Promise<Buffer> {
  const jpeg = await plain().jpeg().toBuffer()
  const most = 65_519
  const pieces = Math.ceil(icc.length / most)
  const segments = Array.from({ length: pieces }, (_, i) => {
    const part = icc.subarray(i * most, (i + 1) * most)
    const head = Buffer.from([0xff, 0xe2, 0, 0])
    head.writeUInt16BE(part.length + 16, 2)
    return Buffer.concat([head, Buffer.from('ICC_PROFILE\0', 'latin1'), Buffer.from([i + 1, pieces]), part])
  })
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

/** A PNG whose profile unpacks to far more than was sent. */
async function pngWith(icc: Buffer): Promise<Buffer> {
  const png = await plain().png().toBuffer()
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(icc)])
  const chunk = Buffer.concat([u32(body.length - 4), body, u32(crc32(body))])
  // Behind IHDR, which is 25 bytes long after the signature.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

const deepFiles: [string, () => Promise<Buffer>][] = [
  ['elements nested ten thousand deep', () => jpegWith(profile([{ sign: 'A2B0', content: nested(10_000) }]))],
  ['a table of 255 to the fifteenth entries', () => jpegWith(profile([{ sign: 'A2B0', content: endlessTable() }]))],
  ['sixteen megabytes in 255 pieces', () => jpegWith(profile([{ sign: 'A2B0', content: Buffer.alloc(255 * 65_519 - 200) }]))],
  ['four thousand million tags', () => jpegWith(profile([{ sign: 'rXYZ', content: Buffer.alloc(64) }], { count: 0xffffffff }))],
  [
    'tags that name themselves and what lies outside',
    () =>
      jpegWith(
        profile([
          { sign: 'A2B0', at: 128, size: 0xffffff00 },
          { sign: 'rTRC', at: 0xfffffff0, size: 64 },
          { sign: 'gTRC', at: 132, size: 0 },
        ]),
      ),
  ],
  ['a size that is a lie', () => jpegWith(profile([{ sign: 'rXYZ', content: Buffer.alloc(64) }], { size: 0xffffffff }))],
  [
    '256 MB packed into a quarter of one',
    () => pngWith(Buffer.concat([profile([{ sign: 'A2B0', content: nested(3) }]), Buffer.alloc(256 * 1_048_576)])),
  ],
]

test.each(deepFiles)('a profile with %s costs its file at most, and never the workshop', async (_, make) => {
  const content = await make()
  const answer = await send(content)
  if (typeof answer === 'string') expect(answer).toMatch(/[一-龥]{4}/)
  else {
    expect(answer).toMatchObject({ kind: 'picture', width: 64, height: 48 })
    const made = readdirSync(`${folder}/media`).filter((it) => it.startsWith(answer.hash))
    expect(made.length).toBe(3)
    for (const name of made) expect((await sharp(readFileSync(`${folder}/media/${name}`)).metadata()).icc, name).toBeUndefined()
  }
  expect(
    await send(
      await plain()
        .modulate({ hue: sent * 7 })
        .jpeg()
        .toBuffer(),
    ),
  ).toMatchObject({ kind: 'picture', width: 64 })
})
