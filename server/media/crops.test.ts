import { existsSync, rmSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-crops-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
  return process.env.DATA_DIR
})
const { freshDatabase } = await import('#db/testing')
const { theHouse } = await import('#db/audit/commands')
const { fileMedia } = await import('#db/media/commands')
const { describeMedia } = await import('#db/media/keeping')
const { getFiledFile } = await import('#db/media/library')
const { makeCrops } = await import('#server/media/crops')
const { keep, makeMediaFolder, originalsFolder } = await import('#server/media/folder')
const { mkdir, rm } = await import('node:fs/promises')

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
})
afterEach(() => close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HASH = '0123456789abcdef'
/** A picture on file, lying on its side as a telephone sends it: upright it is 1200×1600, red above and blue below. */
async function filed(original = true) {
  const red = await sharp({ create: { width: 800, height: 1200, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer()
  const lying = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#0000ff' } }).composite([
    { input: red, left: 0, top: 0 },
  ])
  // Orientation 6: the left edge of what is stored is the top of what is seen.
  const bytes = await lying.withMetadata({ orientation: 6 }).jpeg().toBuffer()
  await makeMediaFolder()
  await mkdir(originalsFolder, { recursive: true })
  await rm(`${originalsFolder}/${HASH}`, { force: true })
  if (original) await keep(HASH, bytes, originalsFolder)
  else await keep(`${HASH}-640.jpg`, await sharp(bytes).rotate().resize({ width: 640 }).jpeg().toBuffer())
  const file = {
    kind: 'picture' as const,
    hash: HASH,
    mime: 'image/jpeg',
    bytes: bytes.length,
    width: 1200,
    height: 1600,
    widths: [320, 640],
  }
  const { id } = await fileMedia(theHouse, file, [])
  return async () => (await getFiledFile(id)) ?? expect.unreachable()
}
const colourOf = async (name: string) => {
  const { data } = await sharp(`${folder}/media/${name}`).resize(1, 1).raw().toBuffer({ resolveWithObject: true })
  return (data[0] ?? 0) > 200 ? 'red' : (data[2] ?? 0) > 200 ? 'blue' : 'both'
}

test('a crop is cut out of the upright original, in every size and format it is large enough for', async () => {
  const file = await (await filed())()
  const { crops, renditions } = await makeCrops(file, { '16/9': { x: 0, y: 0.55, width: 1 }, '1/1': { x: 0, y: 0, width: 0.5 } })
  expect(crops['16/9']).toMatchObject({ x: 0, y: 0.55, width: 1, widths: [320, 480, 640, 960, 1200] })
  expect(crops['1/1']?.widths).toEqual([320, 480, 600])
  expect(renditions.map((it) => it.name).every((name) => existsSync(`${folder}/media/${name}`))).toBe(true)
  expect(await colourOf(`${crops['16/9']?.stem}-960.webp`)).toBe('blue')
  expect(await colourOf(`${crops['1/1']?.stem}-480.avif`)).toBe('red')
  const { width = 0, height = 0 } = await sharp(`${folder}/media/${crops['16/9']?.stem}-960.jpg`).metadata()
  expect(width / height).toBeCloseTo(16 / 9, 2)
})

test('the house’s own drawings, which have no original, are cut out of their largest rendition', async () => {
  const file = await (await filed(false))()
  const { crops } = await makeCrops(file, { '3/2': { x: 0, y: 0, width: 0.8 } })
  expect(crops['3/2']?.widths).toEqual([320, 480, 512])
  expect(await colourOf(`${crops['3/2']?.stem}-480.jpg`)).toBe('red')
})

test('a crop that stands already is not made again; one that is left out goes by the focal point', async () => {
  const now = await filed()
  const first = await makeCrops(await now(), { '16/9': { x: 0, y: 0.55, width: 1 } })
  expect(await describeMedia(theHouse, (await now()).id, { crops: first.crops }, { hash: HASH, ...first })).toEqual({ outcome: 'saved' })
  const again = await makeCrops(await now(), { '16/9': { x: 0, y: 0.55, width: 1 } })
  expect(again).toEqual({ crops: first.crops, renditions: [] })
  expect(await makeCrops(await now(), {})).toEqual({ crops: {}, renditions: [] })
})

test('what cannot be is refused in words, and makes nothing', async () => {
  const file = await (await filed())()
  const refusal = await makeCrops(file, { '16/9': { x: 0.9, y: 0, width: 0.5 }, '1/1': { x: 0, y: 0, width: 0.01 } }).catch(
    (it) => it.result,
  )
  expect(refusal).toEqual({
    outcome: 'refused',
    error: '裁切没有保存',
    reasons: ['16:9 的裁切框超出了图片', '1:1 的裁切框太小，至少要有 320 像素宽'],
  })
  const film = await makeCrops({ ...file, kind: 'video' }, { '16/9': { x: 0, y: 0, width: 1 } }).catch((it) => it.result)
  expect(film).toMatchObject({ outcome: 'refused', error: '只有图片可以裁切' })
})
