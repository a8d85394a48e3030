import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-incoming-${process.pid}`
  process.env.UPLOAD_MB_A_DAY = '900'
  return process.env.DATA_DIR
})
const { freshDatabase } = await import('#db/testing')
const { announce, giveUp, howFar, takeIn } = await import('#server/media/incoming')
const { fileUpload } = await import('#server/media/filing')
const { Refusal } = await import('#server/desk/answers')
const { ask } = await import('#server/desk/testing')

const MB = 1_048_576
let close: () => Promise<void>
let picture: Buffer
beforeAll(async () => {
  close = await freshDatabase()
  mkdirSync(folder, { recursive: true })
  const noise = randomBytes(600 * 500 * 3)
  picture = await sharp(noise, { raw: { width: 600, height: 500, channels: 3 } })
    .png()
    .toBuffer()
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const part = (bytes: Uint8Array | ReadableStream) => ask({ method: 'PATCH', headers: {}, body: bytes })
const outcomeOf = async (work: Promise<unknown>) => {
  try {
    await work
    return 'taken'
  } catch (error) {
    if (error instanceof Refusal) return error.result.outcome
    throw error
  }
}
const somebody = () => ({ id: crypto.randomUUID(), name: '记者' })
const file = (bytes: number, name = 'a.png') => ({ name, bytes, modified: 7 })

test('a file whose line breaks goes on where it stopped, and is filed as it was sent', async () => {
  const me = somebody()
  const { id } = await announce(me.id, file(picture.length))
  let pulled = 0
  const broken = new ReadableStream(
    {
      pull(controller) {
        // Asked for more when the first bytes have been taken.
        if (pulled++ > 0) controller.error(new Error('the line broke'))
        else controller.enqueue(new Uint8Array(picture.subarray(0, 300_000)))
      },
    },
    { highWaterMark: 0 },
  )
  expect(await outcomeOf(takeIn(me.id, id, 0, part(broken)))).toBe('unreadable')
  // Chosen again after a restart, the same file is the same upload.
  const again = await announce(me.id, file(picture.length))
  expect(again).toEqual({ id, offset: 300_000 })
  expect(await outcomeOf(takeIn(me.id, id, 0, part(picture)))).toBe('conflict')
  expect(await outcomeOf(fileUpload(me, (await howFar(me.id, id)).upload))).toBe('refused')
  expect(await takeIn(me.id, id, 300_000, part(picture.subarray(300_000)))).toBe(picture.length)
  const { upload } = await howFar(me.id, id)
  const [one, two] = await Promise.all([fileUpload(me, upload), fileUpload(me, upload)])
  expect(one).toMatchObject({ kind: 'picture', width: 600, height: 500 })
  expect(two.id).toBe(one.id)
  expect(readdirSync(`${folder}/incoming`)).toEqual([])
  expect((await sharp(readFileSync(`${folder}/originals/${one.hash}`)).metadata()).width).toBe(600)
  // An answer that was lost is given again.
  expect((await howFar(me.id, id)).upload.media).toBe(one.id)
})

test('a second sender of the same upload takes over from a line that is only silent', async () => {
  const me = somebody()
  const { id } = await announce(me.id, file(picture.length, 'b.png'))
  const silent = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(picture.subarray(0, 100_000)))
    },
  })
  const first = outcomeOf(takeIn(me.id, id, 0, part(silent)))
  await vi.waitFor(async () => expect((await howFar(me.id, id)).offset).toBe(100_000))
  expect(await takeIn(me.id, id, 100_000, part(picture.subarray(100_000)))).toBe(picture.length)
  expect(await first).toBe('conflict')
})

test('what is of no kind, or too large for its kind, is refused by its first bytes, and nothing is left', async () => {
  const me = somebody()
  const begin = async (bytes: number) => (await announce(me.id, { name: 'x.jpg', bytes, modified: Math.random() * 1e9 })).id
  expect(await outcomeOf(announce(me.id, file(501 * MB)))).toBe('too-large')
  expect(await outcomeOf(takeIn(me.id, await begin(300 * MB), 0, part(Buffer.from('<html>'.repeat(2000)))))).toBe('unfit')
  expect(await outcomeOf(takeIn(me.id, await begin(300 * MB), 0, part(picture.subarray(0, 8000))))).toBe('too-large')
  expect(await outcomeOf(takeIn(me.id, await begin(1000), 0, part(picture)))).toBe('too-large')
  const open = await begin(1000)
  await giveUp(me.id, open)
  expect(await outcomeOf(howFar(me.id, open))).toBe('missing')
})

test('nobody sees or fills the upload of somebody else', async () => {
  const [me, other] = [somebody(), somebody()]
  const { id } = await announce(me.id, file(1000, 'c.png'))
  expect(await outcomeOf(takeIn(other.id, id, 0, part(picture.subarray(0, 10))))).toBe('missing')
  expect(await outcomeOf(giveUp(other.id, id))).toBe('missing')
  for (const odd of ['../../../etc/passwd', `${id}/..`, '', 'null']) expect(await outcomeOf(howFar(me.id, odd))).toBe('missing')
})

test('a person’s day is counted by what was announced, and each has their own', async () => {
  const me = somebody()
  await announce(me.id, file(450 * MB, 'one.mp4'))
  await announce(me.id, file(440 * MB, 'two.mp4'))
  expect(await outcomeOf(announce(me.id, file(20 * MB, 'three.mp4')))).toBe('too-many')
  expect(await outcomeOf(announce(somebody().id, file(20 * MB, 'three.mp4')))).toBe('taken')
})
