import { existsSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'

const folder = vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/eddiba-erasing-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
  return process.env.DATA_DIR
})
const { freshDatabase, manuscriptOf, publish } = await import('#db/testing')
const { theHouse } = await import('#db/audit/commands')
const { fileMedia } = await import('#db/media/commands')
const { eraseMedia, listErasable } = await import('#db/media/erasing')
const { binMedia, replaceMedia, unbinMedia } = await import('#db/media/keeping')
const { getMedia } = await import('#db/media/queries')
const { createStory } = await import('#db/stories/commands')
const { publishStory } = await import('#db/stories/publish')
const { saveStory } = await import('#db/stories/save')
const { emptyBin, eraseFile, eraseOldBin } = await import('#server/media/erasing')
const { keep, makeMediaFolder, originalsFolder } = await import('#server/media/folder')
const { inTurn } = await import('#server/media/turns')

let close: () => Promise<void>
beforeEach(async () => {
  close = await freshDatabase()
  await makeMediaFolder()
  await mkdir(originalsFolder, { recursive: true })
})
afterEach(() => close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const newHash = () => (made++).toString(16).padStart(16, '0')
const there = (name: string) => existsSync(`${folder}/media/${name}`)

async function bytes(hash = newHash()) {
  const name = `${hash}-320.jpg`
  await keep(name, Buffer.from(hash))
  await keep(hash, Buffer.from(hash), originalsFolder)
  return {
    file: {
      kind: 'picture' as const,
      hash,
      mime: 'image/jpeg',
      name: '图.jpg',
      bytes: 9,
      width: 640,
      height: 400,
      licence: 'own' as const,
      widths: [320],
    },
    sizes: [{ name, format: 'jpg', width: 320, height: 200, bytes: 9 }],
    name,
  }
}
async function filed(hash?: string) {
  const it = await bytes(hash)
  const { id } = await fileMedia(theHouse, it.file, it.sizes)
  return { id, hash: it.file.hash, name: it.name }
}
const showing = (media: number) => ({ picture: { media, alt: '图', caption: '', credit: '本报' } })

test('what lies in the bin is removed for ever: its row, its renditions, its original, those it had before', async () => {
  const it = await filed()
  const next = await bytes()
  await replaceMedia(theHouse, it.id, next.file, next.sizes)
  expect(await eraseFile(theHouse, it)).toEqual({ outcome: 'not-binned' })
  await binMedia(theHouse, it.id)
  expect(await eraseFile(theHouse, it)).toEqual({ outcome: 'erased' })
  expect(await getMedia(it.id)).toBeNull()
  expect([it.name, next.name].map(there)).toEqual([false, false])
  expect([it.hash, next.file.hash].map((hash) => existsSync(`${originalsFolder}/${hash}`))).toEqual([false, false])
  expect(await eraseFile(theHouse, it)).toEqual({ outcome: 'missing' })
})

test('never what a version shows that was ever published, though no reader sees it any more', async () => {
  const it = await filed()
  const story = await publish({ headline: '老稿件', ...showing(it.id) })
  await saveStory(theHouse, story, 1, manuscriptOf({ headline: '老稿件' }))
  await publishStory(theHouse, story, { version: 2, change: 'update' })
  expect(await binMedia(theHouse, it.id)).toEqual({ outcome: 'binned' })
  expect(await eraseFile(theHouse, it)).toMatchObject({ outcome: 'printed', uses: [{ id: story, name: '老稿件' }] })
  expect(await emptyBin(theHouse)).toBe(0)
  expect(there(it.name)).toBe(true)
})

test('never what a draft has taken up again while it lay in the bin', async () => {
  const it = await filed()
  await binMedia(theHouse, it.id)
  await createStory(theHouse, 'report', manuscriptOf(showing(it.id)))
  expect(await eraseFile(theHouse, it)).toMatchObject({ outcome: 'used' })
  expect(await listErasable(new Date(Date.now() + 1000))).toEqual([])
  expect(there(it.name)).toBe(true)
})

test('another file made of the same bytes keeps what lies on the disk', async () => {
  const [first, next] = [await filed(), await bytes()]
  await replaceMedia(theHouse, first.id, next.file, next.sizes)
  const second = await filed(first.hash)
  await binMedia(theHouse, first.id)
  expect(await eraseFile(theHouse, first)).toEqual({ outcome: 'erased' })
  expect([there(first.name), there(next.name)]).toEqual([true, false])
  await binMedia(theHouse, second.id)
  expect(await eraseFile(theHouse, second)).toEqual({ outcome: 'erased' })
  expect(there(first.name)).toBe(false)
})

test('the bin empties itself after thirty days, and not before', async () => {
  const [old, kept, taken] = [await filed(), await filed(), await filed()]
  for (const it of [old, kept, taken]) await binMedia(theHouse, it.id)
  await unbinMedia(theHouse, taken.id)
  const days = (n: number) => new Date(Date.now() + n * 86_400_000)
  expect(await eraseOldBin(theHouse, days(29.9))).toBe(0)
  expect(await eraseOldBin(theHouse, days(30.1))).toBe(2)
  expect([there(old.name), there(kept.name), there(taken.name)]).toEqual([false, false, true])
})

test('when the disk refuses, the row stays and the next try finishes', async () => {
  const it = await filed()
  await binMedia(theHouse, it.id)
  await expect(eraseMedia(theHouse, it.id, () => Promise.reject(new Error('EIO')))).rejects.toThrow('EIO')
  expect(await getMedia(it.id)).not.toBeNull()
  expect(await eraseFile(theHouse, it)).toEqual({ outcome: 'erased' })
})

test('the same bytes are not filed while they are being removed, and a fault holds nobody up', async () => {
  const order: string[] = []
  const slow = inTurn('a', async () => {
    await new Promise((done) => setTimeout(done, 20))
    order.push('removed')
    throw new Error('EIO')
  }).catch(() => undefined)
  await Promise.all([slow, inTurn('a', async () => order.push('filed')), inTurn('b', async () => order.push('another'))])
  expect(order).toEqual(['another', 'removed', 'filed'])
})
